import type { Auth } from '@tiendo/auth';
import type { OutboxPayload } from '@tiendo/contracts';
import type { TenantDb } from '@tiendo/db';

/**
 * handleMemberInvited follows the outbox event 'member.invited': it writes the invitation's link, whose id is the event's, so the event
 * handled twice is one link. A member who has accepted or was removed meanwhile gets none.
 */
export async function handleMemberInvited(
  ctx: { db: TenantDb; auth: Pick<Auth, 'createInvitation'> },
  event: { id: string; payload: OutboxPayload<'member.invited'> },
): Promise<void> {
  const { memberId, invitedByName } = event.payload;
  const { tenantId } = ctx.db;
  const member = await ctx.db.member.findFirst({
    where: { tenantId, id: memberId, status: 'invited' },
    select: { userId: true },
  });
  if (!member) return;
  const { userId } = member;
  await ctx.auth.createInvitation({ id: event.id, userId, tenantId, memberId, invitedByName });
}
