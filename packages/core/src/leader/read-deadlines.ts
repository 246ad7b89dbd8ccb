import { ReportKindSchema, type CivilDate } from '@tiendo/contracts';
import { z } from 'zod';
import type { ServiceContext } from '#app/context.ts';
import { toPeriod } from './to-period.ts';
import type { Deadline, Some } from './views.ts';

const DeadlineSchema = z
  .object({
    about: z.enum(['task', 'report']),
    id: z.string().nullable(),
    key: z.string(),
    title: z.string(),
    kind: ReportKindSchema.nullable(),
    periodFrom: z.string().nullable(),
    periodTo: z.string().nullable(),
    lastDay: z.string(),
    agencyNames: z.array(z.string()),
    agencies: z.number(),
    total: z.number(),
  })
  .transform(({ kind, periodFrom, periodTo, ...item }) => ({
    ...item,
    period: toPeriod(kind, periodFrom, periodTo),
  }));

/** readDeadlines gives what falls due in a plan from today to a day, the soonest first: open tasks, and unsent reports, those of one window and day as one. */
export async function readDeadlines(
  ctx: ServiceContext,
  planId: string,
  to: CivilDate,
  most: number,
): Promise<Some<Deadline>> {
  const { tenantId } = ctx.db;
  const rows = await ctx.db.$queryRaw<unknown[]>`
    WITH due AS (
      SELECT 'task' AS about, t.id, t.id::text AS key, t.title, t.due_on AS last_day, t.position,
        NULL AS kind, NULL::date AS period_from, NULL::date AS period_to,
        ARRAY (
          SELECT coalesce(a.short_name, a.name) FROM assignment x
          JOIN agency a ON a.tenant_id = x.tenant_id AND a.id = x.agency_id
          WHERE x.tenant_id = t.tenant_id AND x.task_id = t.id AND x.responsible ORDER BY x.role, a.position, a.id
        ) AS names
      FROM task t
      WHERE t.tenant_id = ${tenantId}::uuid AND t.plan_id = ${planId}::uuid AND t.archived_at IS NULL
        AND t.status <> 'done' AND t.due_on BETWEEN ${ctx.today}::date AND ${to}::date
      UNION ALL
      SELECT 'report', CASE WHEN count(*) = 1 THEN (array_agg(o.id))[1] END, w.id || to_char(o.last_day, 'YYYYMMDD'),
        s.title, o.last_day, s.position, s.kind, w.period_from, w.period_to,
        array_agg(coalesce(a.short_name, a.name) ORDER BY a.position, a.id)
      FROM obligation o
      JOIN agency a ON a.tenant_id = o.tenant_id AND a.id = o.agency_id
      JOIN period w ON w.tenant_id = o.tenant_id AND w.id = o.period_id
      JOIN schedule s ON s.tenant_id = w.tenant_id AND s.id = w.schedule_id
      WHERE o.tenant_id = ${tenantId}::uuid AND o.plan_id = ${planId}::uuid AND o.state <> 'waived'
        AND o.submitted_on IS NULL AND o.last_day BETWEEN ${ctx.today}::date AND ${to}::date
      GROUP BY w.id, s.id, s.title, s.position, s.kind, w.period_from, w.period_to, o.last_day
    )
    SELECT about, id, key, title, kind, to_char(period_from, 'YYYY-MM-DD') AS "periodFrom",
      to_char(period_to, 'YYYY-MM-DD') AS "periodTo", to_char(last_day, 'YYYY-MM-DD') AS "lastDay",
      CASE WHEN about = 'task' OR cardinality(names) = 1 THEN names ELSE '{}' END AS "agencyNames",
      cardinality(names) AS agencies, count(*) OVER ()::int AS total
    FROM due ORDER BY last_day, about, position, key LIMIT ${most}`;
  const found = z.array(DeadlineSchema).parse(rows);
  return { total: found[0]?.total ?? 0, rows: found.map(({ total: _total, ...row }) => row) };
}
