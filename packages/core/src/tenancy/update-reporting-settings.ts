import type { UpdateReportingSettings } from '@tiendo/contracts';
import { recordAudit } from '#app/audit/record-audit.ts';
import type { ServiceContext } from '#app/context.ts';
import { assertFresh, assertSaved } from '#app/lists/row-version.ts';
import { readSettingsOf } from './read-settings.ts';

/**
 * updateReportingSettings replaces when reports lock and who approves them. The lock of every report follows at once, because it is computed;
 * a report that was sent keeps the way of approval that it began with. Error: stale_version.
 */
export async function updateReportingSettings(
  ctx: ServiceContext,
  input: UpdateReportingSettings,
): Promise<void> {
  const { lockAfterDays, approval } = input;
  await ctx.db.transaction(async (tx) => {
    const before = await readSettingsOf(tx);
    assertFresh(before, input);
    assertSaved(
      await tx.tenantSetting.updateMany({
        where: { tenantId: tx.tenantId, rowVersion: input.rowVersion },
        data: { lockAfterDays, approval, rowVersion: { increment: 1 } },
      }),
    );
    await recordAudit(tx, ctx.actor, {
      entity: 'settings',
      entityId: tx.tenantId,
      action: 'updated',
      before: { lockAfterDays: before.lockAfterDays, approval: before.approval },
      after: { lockAfterDays, approval },
    });
  });
}
