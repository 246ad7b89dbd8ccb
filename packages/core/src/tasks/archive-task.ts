import { found, type Archive } from '@tiendo/contracts';
import { recordAudit } from '#app/audit/record-audit.ts';
import type { ServiceContext } from '#app/context.ts';
import { assertFresh, assertSaved } from '#app/lists/row-version.ts';
import { requireEditablePlan } from '#app/plans/visible-plan.ts';
import { reconcileReminders } from '#app/reminders/reconcile-reminders.ts';
import { publishSummary } from '#app/rollup/publish-summary.ts';

/**
 * archiveTask takes a task out of its plan, its counters and its reminders, or brings it back; its history stays. A task that is there
 * already stays as it is. Errors: not_found, archived (the plan), stale_version.
 */
export async function archiveTask(ctx: ServiceContext, input: Archive): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const task = found(await tx.task.findFirst({ where: { tenantId: tx.tenantId, id: input.id } }));
    const wasArchived = task.archivedAt !== null;
    if (wasArchived === input.archived) return;
    await requireEditablePlan(tx, task.planId);
    assertFresh(task, input);
    assertSaved(
      await tx.task.updateMany({
        where: { tenantId: tx.tenantId, id: input.id, rowVersion: input.rowVersion },
        data: { archivedAt: input.archived ? ctx.now : null, rowVersion: { increment: 1 } },
      }),
    );
    await recordAudit(tx, ctx.actor, {
      entity: 'task',
      entityId: input.id,
      action: input.archived ? 'archived' : 'restored',
      before: { title: task.title, archived: wasArchived },
      after: { title: task.title, archived: input.archived },
    });
    await reconcileReminders(tx, { about: 'task', ids: [task.id] }, ctx);
    await publishSummary(tx, task.planId, ctx.today);
  });
}
