import type { Archive } from '@tiendo/contracts';
import { toDbDate } from '@tiendo/db';
import { recordAudit } from '#app/audit/record-audit.ts';
import type { ServiceContext } from '#app/context.ts';
import { assertFresh, assertSaved } from '#app/lists/row-version.ts';
import { requireEditablePlan } from '#app/plans/visible-plan.ts';
import { openPlanObligations } from './open-obligations.ts';
import { findSchedule } from './schedule-rows.ts';

/**
 * archiveSchedule takes a reporting rule out of use, or brings it back. What it asked for and is neither answered nor due yet is waived;
 * brought back, it is asked for again. Errors: not_found, archived (the plan), stale_version.
 */
export async function archiveSchedule(ctx: ServiceContext, input: Archive): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const before = await findSchedule(tx, input.id);
    if (before.archived === input.archived) return;
    const plan = await requireEditablePlan(tx, before.planId);
    assertFresh(before, input);
    assertSaved(
      await tx.schedule.updateMany({
        where: { tenantId: tx.tenantId, id: input.id, rowVersion: input.rowVersion },
        data: {
          archivedAt: input.archived ? ctx.now : null,
          ...(input.archived ? {} : { activeSince: toDbDate(ctx.today) }),
          rowVersion: { increment: 1 },
        },
      }),
    );
    await recordAudit(tx, ctx.actor, {
      entity: 'schedule',
      entityId: input.id,
      action: input.archived ? 'archived' : 'restored',
      before,
      after: await findSchedule(tx, input.id),
    });
    await openPlanObligations(tx, ctx, plan.id);
  });
}
