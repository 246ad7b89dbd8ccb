import { assertThat, found, type CreateTask, type UpdateTask } from '@tiendo/contracts';
import { isUniqueViolation, toDbDate, type TenantTx } from '@tiendo/db';
import { recordAudit } from '#app/audit/record-audit.ts';
import type { ServiceContext } from '#app/context.ts';
import { nextPosition } from '#app/lists/ordered-list.ts';
import { assertSameSubmission } from '#app/lists/same-submission.ts';
import { assertFresh, assertSaved } from '#app/lists/row-version.ts';
import { requireEditablePlan } from '#app/plans/visible-plan.ts';
import { reconcileReminders } from '#app/reminders/reconcile-reminders.ts';
import { publishSummary } from '#app/rollup/publish-summary.ts';
import { describeAssignments, writeAssignments } from './assignments.ts';
import { snapshot, snapshotOfRow, taskInclude } from './snapshot.ts';
import { tellAssigned } from './tell-assigned.ts';

/**
 * createTask adds a task at the end of its plan's list and gives its id; the same form sent twice is one task. Errors: not_found (plan
 * or agency), archived, already_sent.
 */
export async function createTask(ctx: ServiceContext, input: CreateTask): Promise<{ id: string }> {
  const { submissionId, planId } = input;
  let after: object = {};
  try {
    return await ctx.db.transaction(async (tx) => {
      await requireEditablePlan(tx, planId);
      after = snapshot(input, await describeAssignments(tx, input.assignments, new Set()));
      const { id } = await tx.task.create({
        data: {
          tenantId: tx.tenantId,
          ...(submissionId && { id: submissionId }),
          planId,
          position: await nextPosition(tx, { table: 'task', planId }),
          ...toColumns(input),
        },
        select: { id: true },
      });
      await writeAssignments(tx, id, input.assignments);
      await recordAudit(tx, ctx.actor, {
        entity: 'task',
        entityId: id,
        action: 'created',
        before: null,
        after,
      });
      await announce(ctx, tx, { id, planId });
      await tellAssigned(ctx, tx, { id, planId, occasion: '0' }, agenciesOf(input));
      return { id };
    });
  } catch (error) {
    // A task's only unique value is its id, which was drawn with the form.
    if (!submissionId || !isUniqueViolation(error)) throw error;
    await assertSameSubmission(ctx.db, { entity: 'task', id: submissionId, after });
    return { id: submissionId };
  }
}

/**
 * updateTask replaces a task's text, due date and assignments, and moves its reminders and its plan's counters with them. Errors:
 * not_found (task or agency), archived, stale_version.
 */
export async function updateTask(ctx: ServiceContext, input: UpdateTask): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const before = found(
      await tx.task.findFirst({
        where: { tenantId: tx.tenantId, id: input.id },
        include: taskInclude,
      }),
    );
    await requireEditablePlan(tx, before.planId);
    assertThat(before.archivedAt === null, 'archived');
    assertFresh(before, input);
    const assignedBefore = new Set(before.assignments.map((part) => part.agencyId));
    const agencies = await describeAssignments(tx, input.assignments, assignedBefore);
    assertSaved(
      await tx.task.updateMany({
        where: { tenantId: tx.tenantId, id: input.id, rowVersion: input.rowVersion },
        data: { ...toColumns(input), rowVersion: { increment: 1 } },
      }),
    );
    await writeAssignments(tx, input.id, input.assignments);
    await recordAudit(tx, ctx.actor, {
      entity: 'task',
      entityId: input.id,
      action: 'updated',
      before: snapshotOfRow(before),
      after: snapshot(input, agencies),
    });
    await announce(ctx, tx, before);
    const { id, planId } = before;
    const added = agenciesOf(input).filter((agencyId) => !assignedBefore.has(agencyId));
    await tellAssigned(ctx, tx, { id, planId, occasion: `${before.rowVersion + 1}` }, added);
  });
}

const agenciesOf = ({ assignments }: Pick<UpdateTask, 'assignments'>) =>
  assignments.map((part) => part.agencyId);

function toColumns(input: Omit<UpdateTask, 'id' | 'rowVersion'>) {
  return {
    title: input.title,
    detail: input.detail,
    groupLabel: input.groupLabel,
    dueOn: toDbDate(input.dueOn),
  };
}

/** What depends on a task's due date and agencies follows it. */
async function announce(ctx: ServiceContext, tx: TenantTx, task: { id: string; planId: string }) {
  await reconcileReminders(tx, { about: 'task', ids: [task.id] }, ctx);
  await publishSummary(tx, task.planId, ctx.today);
}
