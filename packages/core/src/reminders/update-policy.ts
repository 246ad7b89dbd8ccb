import type { UpdateReminderPolicy } from '@tiendo/contracts';
import { recordAudit } from '#app/audit/record-audit.ts';
import type { ServiceContext } from '#app/context.ts';
import { assertFresh, assertSaved } from '#app/lists/row-version.ts';
import { emitOutboxEvent } from '#app/outbox/emit-outbox-event.ts';
import { readPolicy } from './read-policy.ts';

/**
 * updatePolicy replaces the tenant's way of reminding; the whole ledger is planned anew right after. What was sent stays sent. Error: stale_version.
 */
export async function updatePolicy(
  ctx: ServiceContext,
  input: UpdateReminderPolicy,
): Promise<void> {
  const { policy } = input;
  await ctx.db.transaction(async (tx) => {
    const { policy: before, rowVersion } = await readPolicy({ db: tx });
    assertFresh({ rowVersion }, input);
    assertSaved(
      await tx.tenantSetting.updateMany({
        where: { tenantId: tx.tenantId, rowVersion },
        data: { reminderPolicy: policy, rowVersion: { increment: 1 } },
      }),
    );
    await recordAudit(tx, ctx.actor, {
      entity: 'reminder_policy',
      entityId: tx.tenantId,
      action: 'updated',
      before,
      after: policy,
    });
    await emitOutboxEvent(tx, 'reminders.replan', {});
  });
}
