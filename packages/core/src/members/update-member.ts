import { assertThat, found, type UpdateMember } from '@tiendo/contracts';
import { recordAudit } from '#app/audit/record-audit.ts';
import type { ServiceContext } from '#app/context.ts';
import { assertFresh, assertSaved } from '#app/lists/row-version.ts';
import { emitOutboxEvent } from '#app/outbox/emit-outbox-event.ts';
import { assertAgency, assertAnotherAdmin, memberSnapshot } from './member-rows.ts';
import { assertPlace } from './policy.ts';

/**
 * updateMember changes what a member is called, is and works for, and how they are reached; it holds from their next click. Errors: role_not_allowed,
 * agency_required, not_found, last_admin, stale_version.
 */
export async function updateMember(ctx: ServiceContext, input: UpdateMember): Promise<void> {
  const { id, rowVersion, fullName, role, agencyId } = input;
  assertPlace(ctx.actor.tenant.level, input);
  await ctx.db.transaction(async (tx) => {
    const before = found(await tx.member.findFirst({ where: { tenantId: tx.tenantId, id } }));
    assertThat(before.status !== 'removed', 'not_found');
    assertFresh(before, input);
    if (before.agencyId !== agencyId) await assertAgency(tx, agencyId);
    const wasAdmin = before.role === 'admin' && before.status === 'active';
    if (wasAdmin && role !== 'admin') await assertAnotherAdmin(tx, id);
    const { phone = before.phone, lang = before.lang } = input;
    const place = { fullName, role, agencyId, phone, lang };
    assertSaved(
      await tx.member.updateMany({
        where: { tenantId: tx.tenantId, id, rowVersion },
        data: { ...place, rowVersion: { increment: 1 } },
      }),
    );
    await recordAudit(tx, ctx.actor, {
      entity: 'member',
      entityId: id,
      action: 'updated',
      before: memberSnapshot(before),
      after: memberSnapshot({ email: before.email, ...place }),
    });
    // Whom a reminder goes to follows from role and agency.
    await emitOutboxEvent(tx, 'reminders.replan', {});
  });
}
