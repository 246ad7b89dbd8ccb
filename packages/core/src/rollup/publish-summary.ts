import type { CivilDate } from '@tiendo/contracts';
import { toDbDate, type TenantTx } from '@tiendo/db';
import { z } from 'zod';
import { countTargets } from './count-targets.ts';

const CountsSchema = z.object({
  tasksDoneOnTime: z.number(),
  tasksDoneLate: z.number(),
  tasksInTime: z.number(),
  tasksOverdue: z.number(),
  reportsOnTime: z.number(),
  reportsLate: z.number(),
  reportsMissing: z.number(),
  reportsPending: z.number(),
});

/**
 * publishSummary recounts one plan and writes the row that its parents may read, in the transaction of the change. A plan that
 * is not active publishes nothing. Counting one plan takes milliseconds, and counting beats adding and subtracting: it cannot drift.
 */
export async function publishSummary(
  tx: TenantTx,
  planId: string,
  today: CivilDate,
): Promise<void> {
  // Two changes of one plan wait for each other here: otherwise each would count without the other, and the last to write would win.
  await tx.$queryRaw`SELECT 1 FROM plan WHERE tenant_id = ${tx.tenantId}::uuid AND id = ${planId}::uuid FOR NO KEY UPDATE`;
  const plan = await tx.plan.findFirst({ where: { tenantId: tx.tenantId, id: planId } });
  if (plan?.status !== 'active') {
    await tx.publishedSummary.deleteMany({ where: { tenantId: tx.tenantId, planId } });
    return;
  }
  const [tenant] = z
    .array(z.object({ ancestorIds: z.array(z.string()) }))
    .parse(
      await tx.$queryRaw`SELECT ancestor_ids AS "ancestorIds" FROM tenant WHERE id = ${tx.tenantId}::uuid`,
    );
  const data = {
    ...(await countTasksAndReports(tx, planId, today)),
    ...(await countTargets(tx, plan, today)),
    ancestorIds: tenant?.ancestorIds ?? [],
    title: plan.title,
    periodFrom: plan.periodFrom,
    periodTo: plan.periodTo,
    isDemonstration: plan.isDemonstration,
    asOf: toDbDate(today),
    publishedAt: new Date(),
  };
  await tx.publishedSummary.upsert({
    where: { tenantId_planId: { tenantId: tx.tenantId, planId } },
    create: { tenantId: tx.tenantId, planId, ...data },
    update: data,
    select: { planId: true },
  });
}

/** The four cells of Decision 42/2014/QĐ-TTg and the reports' timeliness, by the same rules as @tiendo/calendar (a test compares). */
async function countTasksAndReports(tx: TenantTx, planId: string, today: CivilDate) {
  const rows = await tx.$queryRaw`
    WITH tasks AS (
      SELECT status = 'done' AS done, due_on IS NOT NULL AND coalesce(completed_on, ${today}::date) > due_on AS late
      FROM task WHERE tenant_id = ${tx.tenantId}::uuid AND plan_id = ${planId}::uuid AND archived_at IS NULL
    ), reports AS (
      SELECT state, submitted_on, last_day FROM obligation
      WHERE tenant_id = ${tx.tenantId}::uuid AND plan_id = ${planId}::uuid AND state <> 'waived'
    )
    SELECT
      (SELECT count(*)::int FROM tasks WHERE done AND NOT late) AS "tasksDoneOnTime",
      (SELECT count(*)::int FROM tasks WHERE done AND late) AS "tasksDoneLate",
      (SELECT count(*)::int FROM tasks WHERE NOT done AND NOT late) AS "tasksInTime",
      (SELECT count(*)::int FROM tasks WHERE NOT done AND late) AS "tasksOverdue",
      (SELECT count(*)::int FROM reports WHERE submitted_on <= last_day) AS "reportsOnTime",
      (SELECT count(*)::int FROM reports WHERE submitted_on > last_day) AS "reportsLate",
      (SELECT count(*)::int FROM reports WHERE submitted_on IS NULL AND last_day < ${today}::date) AS "reportsMissing",
      (SELECT count(*)::int FROM reports WHERE submitted_on IS NULL AND last_day >= ${today}::date) AS "reportsPending"`;
  return z.tuple([CountsSchema]).parse(rows)[0];
}
