import { assertThat, found } from '@tiendo/contracts';
import type { ServiceContext } from '#app/context.ts';
import { emitOutboxEvent } from '#app/outbox/emit-outbox-event.ts';

/** A second click within this time is the same wish. */
const sameWishMs = 60_000;

/** resendInvitation mails a new link to an invited member, at most once a minute. Errors: not_found, already_member (accepted already). */
export async function resendInvitation(ctx: ServiceContext, id: string): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const where = { tenantId: tx.tenantId, id };
    const member = found(await tx.member.findFirst({ where, select: { status: true } }));
    assertThat(member.status !== 'removed', 'not_found');
    assertThat(member.status === 'invited', 'already_member');
    const recent = await tx.outboxEvent.findFirst({
      where: {
        tenantId: tx.tenantId,
        kind: 'member.invited',
        payload: { path: ['memberId'], equals: id },
        createdAt: { gt: new Date(ctx.now.getTime() - sameWishMs) },
      },
      select: { id: true },
    });
    if (recent) return;
    await emitOutboxEvent(tx, 'member.invited', {
      memberId: id,
      invitedByName: ctx.actor.fullName,
    });
  });
}
