import { assertThat, found, type PlanStatus, type SetPlanStatus } from '@tiendo/contracts';
import { toDbDate, type TenantTx } from '@tiendo/db';
import { recordAudit } from '#app/audit/record-audit.ts';
import type { ServiceContext } from '#app/context.ts';
import { assertFresh, assertSaved } from '#app/lists/row-version.ts';
import { emitOutboxEvent } from '#app/outbox/emit-outbox-event.ts';
import { openPlanObligations } from '#app/reporting/open-obligations.ts';
import { publishSummary } from '#app/rollup/publish-summary.ts';
import { mayBecome } from './policy.ts';

/**
 * setPlanStatus moves a plan between draft, active and archived, with its published counters; the reminders of all its work are
 * planned anew. A plan that is there already stays as it is. Errors: not_found, stale_version, conflict (no such move), plan_empty.
 */
export async function setPlanStatus(ctx: ServiceContext, input: SetPlanStatus): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const plan = found(await tx.plan.findFirst({ where: { tenantId: tx.tenantId, id: input.id } }));
    if (plan.status === input.status) return;
    assertFresh(plan, input);
    assertThat(mayBecome(plan.status, input.status), 'conflict');
    if (input.status === 'active') assertThat(await hasContent(tx, input.id), 'plan_empty');
    await moveStatus(ctx, tx, plan, input.status);
  });
}

/** moveStatus moves a plan that was read and checked in this transaction, with all that follows. Error: stale_version. */
export async function moveStatus(
  ctx: ServiceContext,
  tx: TenantTx,
  plan: { id: string; title: string; status: PlanStatus; rowVersion: number },
  status: PlanStatus,
): Promise<void> {
  assertSaved(
    await tx.plan.updateMany({
      where: { tenantId: tx.tenantId, id: plan.id, rowVersion: plan.rowVersion },
      data: {
        status,
        // Nobody is asked for a report that fell due before, or while the plan was archived.
        ...(status === 'active' ? { activeSince: toDbDate(ctx.today) } : {}),
        rowVersion: { increment: 1 },
      },
    }),
  );
  await recordAudit(tx, ctx.actor, {
    entity: 'plan',
    entityId: plan.id,
    action: 'status_changed',
    before: { title: plan.title, status: plan.status },
    after: { title: plan.title, status },
  });
  await openPlanObligations(tx, ctx, plan.id);
  await emitOutboxEvent(tx, 'reminders.replan', {});
  await publishSummary(tx, plan.id, ctx.today);
}

async function hasContent(tx: TenantTx, planId: string): Promise<boolean> {
  const where = { tenantId: tx.tenantId, planId, archivedAt: null };
  const [task, target] = [
    await tx.task.findFirst({ where, select: { id: true } }),
    await tx.target.findFirst({ where, select: { id: true } }),
  ];
  return task !== null || target !== null;
}
