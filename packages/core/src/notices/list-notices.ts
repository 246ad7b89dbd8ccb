import { found, type ListNotices, type Page } from '@tiendo/contracts';
import type { ServiceContext } from '#app/context.ts';
import { ownNotices } from './own-notices.ts';
import { toViews } from './to-view.ts';
import type { NoticeView } from './views.ts';

/** listNotices gives one page of the member's own notices, newest first, read or not. */
export async function listNotices(
  ctx: ServiceContext,
  { page, pageSize }: ListNotices,
): Promise<Page<NoticeView>> {
  const where = ownNotices(ctx);
  const [rows, total] = await Promise.all([
    ctx.db.notice.findMany({
      where,
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * pageSize,
      take: pageSize,
    }),
    ctx.db.notice.count({ where }),
  ]);
  return { rows: await toViews(ctx.db, rows), total, page, pageSize };
}

/** readNotice gives one of the member's own notices; not_found for anybody else's. */
export async function readNotice(ctx: ServiceContext, id: string): Promise<NoticeView> {
  const row = found(await ctx.db.notice.findFirst({ where: { ...ownNotices(ctx), id } }));
  return found((await toViews(ctx.db, [row]))[0]);
}

/** countUnread counts the member's own notices that they have not read. */
export function countUnread(ctx: ServiceContext): Promise<number> {
  return ctx.db.notice.count({ where: { ...ownNotices(ctx), readAt: null } });
}
