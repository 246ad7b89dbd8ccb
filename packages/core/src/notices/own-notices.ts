import { noticeKinds } from '@tiendo/contracts';
import type { Prisma } from '@tiendo/db';
import type { ServiceContext } from '#app/context.ts';

/** ownNotices is the condition on the notices of the person who asks; nobody reads another's. */
export function ownNotices(ctx: ServiceContext): Prisma.NoticeWhereInput {
  return {
    tenantId: ctx.db.tenantId,
    memberId: ctx.actor.memberId,
    kind: { in: noticeKinds },
  };
}
