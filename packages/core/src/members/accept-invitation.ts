import type { AcceptedInvitation, Auth, InvitedMember } from '@tiendo/auth';
import { assertThat, type AcceptInvitation } from '@tiendo/contracts';
import type { Database, TenantDb } from '@tiendo/db';
import { recordAudit } from '#app/audit/record-audit.ts';
import { emitOutboxEvent } from '#app/outbox/emit-outbox-event.ts';

/** acceptInvitation lets the holder of a mailed link into the tenant; errors as Auth.useInvitation has them. */
export function acceptInvitation(
  deps: { database: Database; auth: Pick<Auth, 'useInvitation'> },
  input: AcceptInvitation,
): Promise<AcceptedInvitation> {
  return deps.auth.useInvitation(input, (invited) =>
    deps.database.withTenant(invited.tenantId, (db) => activateMember(db, invited)),
  );
}

/** activateMember makes an invited member an active one; an active one stays it. A removed one is answered token_invalid. */
export async function activateMember(db: TenantDb, invited: InvitedMember): Promise<void> {
  const { memberId, userId, fullName } = invited;
  await db.transaction(async (tx) => {
    const row = { tenantId: tx.tenantId, id: memberId, userId };
    const { count } = await tx.member.updateMany({
      where: { ...row, status: 'invited' },
      data: {
        status: 'active',
        rowVersion: { increment: 1 },
        ...(fullName === null ? {} : { fullName }),
      },
    });
    const member = await tx.member.findFirst({ where: { ...row, status: 'active' } });
    assertThat(member, 'token_invalid');
    if (count === 0) return;
    await recordAudit(
      tx,
      { memberId, fullName: member.fullName },
      {
        entity: 'member',
        entityId: memberId,
        action: 'status_changed',
        before: { status: 'invited' },
        after: { status: 'active' },
      },
    );
    // From now on there is somebody to remind.
    await emitOutboxEvent(tx, 'reminders.replan', {});
  });
}
