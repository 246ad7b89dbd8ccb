import { found } from '@tiendo/contracts';
import { recordAudit } from '#app/audit/record-audit.ts';
import type { ServiceContext } from '#app/context.ts';
import { assertFresh, assertSaved } from '#app/lists/row-version.ts';
import { emitOutboxEvent } from '#app/outbox/emit-outbox-event.ts';
import { assertAnotherAdmin, memberSnapshot } from './member-rows.ts';

/**
 * removeMember ends a person's access to this tenant from their next click, an open invitation and notices on their browsers with it; what they did stays. Asked for
 * twice it succeeds twice. Errors: not_found, last_admin, stale_version.
 */
export async function removeMember(
  ctx: ServiceContext,
  input: { id: string; rowVersion: number },
): Promise<void> {
  const { id, rowVersion } = input;
  await ctx.db.transaction(async (tx) => {
    const before = found(await tx.member.findFirst({ where: { tenantId: tx.tenantId, id } }));
    if (before.status === 'removed') return;
    assertFresh(before, input);
    if (before.role === 'admin' && before.status === 'active') await assertAnotherAdmin(tx, id);
    assertSaved(
      await tx.member.updateMany({
        where: { tenantId: tx.tenantId, id, rowVersion },
        data: { status: 'removed', rowVersion: { increment: 1 } },
      }),
    );
    // Whoever comes back switches their browsers on anew: by then another may sit before them.
    await tx.pushSubscription.deleteMany({ where: { tenantId: tx.tenantId, memberId: id } });
    await recordAudit(tx, ctx.actor, {
      entity: 'member',
      entityId: id,
      action: 'removed',
      before: memberSnapshot(before),
      after: null,
    });
    await emitOutboxEvent(tx, 'reminders.replan', {});
  });
}
