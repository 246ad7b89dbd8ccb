import { assertThat, type MarkRead } from '@tiendo/contracts';
import type { ServiceContext } from '#app/context.ts';
import { ownNotices } from './own-notices.ts';

/** markRead marks the member's own notices as read: those named, or all until an instant. Read ones keep their time. Error: not_found (one is not theirs). */
export async function markRead(ctx: ServiceContext, input: MarkRead): Promise<void> {
  const own = ownNotices(ctx);
  await ctx.db.transaction(async (tx) => {
    if ('ids' in input) {
      const ids = [...new Set(input.ids)];
      const theirs = await tx.notice.count({ where: { ...own, id: { in: ids } } });
      assertThat(theirs === ids.length, 'not_found');
      await tx.notice.updateMany({
        where: { ...own, id: { in: ids }, readAt: null },
        data: { readAt: ctx.now },
      });
      return;
    }
    await tx.notice.updateMany({
      where: { ...own, readAt: null, createdAt: { lte: new Date(input.allUntil) } },
      data: { readAt: ctx.now },
    });
  });
}
