import { assertThat, found, type RecordProgress } from '@tiendo/contracts';
import { fromDbDate, isUniqueViolation, toDbDate, type TenantTx } from '@tiendo/db';
import type { ServiceContext } from '#app/context.ts';
import { attachToTaskUpdate } from '#app/files/attach-files.ts';
import { assertIsSame } from '#app/lists/same-submission.ts';
import { reconcileReminders } from '#app/reminders/reconcile-reminders.ts';
import { publishSummary } from '#app/rollup/publish-summary.ts';
import { mayProgress } from './policy.ts';

/**
 * recordProgress keeps one update of a task and moves the task to it, with its reminders and its plan's counters, all or nothing. The
 * same form sent again changes nothing and succeeds. Errors: not_found, forbidden, archived, plan_not_active, already_sent, invalid_input (a
 * completion date in the future).
 */
export async function recordProgress(ctx: ServiceContext, input: RecordProgress): Promise<void> {
  assertThat(!input.completedOn || input.completedOn <= ctx.today, 'invalid_input', {
    completedOn: 'invalid_input',
  });
  try {
    await ctx.db.transaction((tx) => saveUpdate(ctx, tx, input));
  } catch (error) {
    // The update's id was drawn with the form: a second row with it is the same form, sent twice, or changed and sent again.
    if (!isUniqueViolation(error)) throw error;
    assertIsSame(await isKept(ctx, input));
  }
}

async function isKept(ctx: ServiceContext, input: RecordProgress): Promise<boolean> {
  const { tenantId } = ctx.db;
  const kept = await ctx.db.taskUpdate.findFirst({
    where: { tenantId, id: input.submissionId },
    include: { files: { select: { sha256: true } } },
  });
  if (!kept) return false;
  // A form sent twice uploads its files twice, under two ids: what they hold tells whether they are the same.
  const files = await ctx.db.file.findMany({
    where: { tenantId, id: { in: input.fileIds } },
    select: { sha256: true },
  });
  const held = new Set(kept.files.map((file) => file.sha256));
  return (
    kept.taskId === input.taskId &&
    kept.memberId === ctx.actor.memberId &&
    kept.status === input.status &&
    kept.percent === input.percent &&
    kept.note === input.note &&
    // Without a date the day of sending counts, and the second time may be after midnight.
    (input.completedOn === null || fromDbDate(kept.completedOn) === input.completedOn) &&
    files.every((file) => held.has(file.sha256))
  );
}

async function saveUpdate(ctx: ServiceContext, tx: TenantTx, input: RecordProgress): Promise<void> {
  const task = await lockTask(tx, input.taskId);
  const responsible = task.assignments
    .filter((part) => part.responsible)
    .map((part) => part.agencyId);
  assertThat(mayProgress(ctx.actor, responsible), 'forbidden');
  assertThat(task.archivedAt === null, 'archived');
  assertThat(task.plan.status === 'active', 'plan_not_active');

  const completedOn = input.status === 'done' ? (input.completedOn ?? ctx.today) : null;
  await tx.taskUpdate.create({
    data: {
      tenantId: tx.tenantId,
      id: input.submissionId,
      taskId: task.id,
      memberId: ctx.actor.memberId,
      agencyId: ctx.actor.agencyId,
      memberName: ctx.actor.fullName,
      status: input.status,
      percent: input.percent,
      note: input.note,
      completedOn: toDbDate(completedOn),
      createdAt: ctx.now,
    },
    select: { id: true },
  });
  await attachToTaskUpdate(tx, ctx.actor, input.submissionId, input.fileIds);
  await tx.task.updateMany({
    where: { tenantId: tx.tenantId, id: task.id },
    data: {
      status: input.status,
      percent: input.percent,
      completedOn: toDbDate(completedOn),
      latestNote: input.note || null,
      lastUpdatedAt: ctx.now,
      rowVersion: { increment: 1 },
    },
  });
  await reconcileReminders(tx, { about: 'task', ids: [task.id] }, ctx);
  await publishSummary(tx, task.planId, ctx.today);
}

/** Two updates of one task wait for each other here, so that the newest history entry and the task's state always agree. */
async function lockTask(tx: TenantTx, taskId: string) {
  await tx.$queryRaw`SELECT 1 FROM task WHERE tenant_id = ${tx.tenantId}::uuid AND id = ${taskId}::uuid FOR UPDATE`;
  return found(
    await tx.task.findFirst({
      where: { tenantId: tx.tenantId, id: taskId },
      select: {
        id: true,
        planId: true,
        archivedAt: true,
        plan: { select: { status: true } },
        assignments: { select: { agencyId: true, responsible: true } },
      },
    }),
  );
}
