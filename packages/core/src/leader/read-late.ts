import { ReportKindSchema } from '@tiendo/contracts';
import { z } from 'zod';
import type { ServiceContext } from '#app/context.ts';
import { toPeriod } from './to-period.ts';
import type { LateItem } from './views.ts';

const LateSchema = z
  .object({
    about: z.enum(['task', 'report']),
    id: z.string(),
    title: z.string(),
    kind: ReportKindSchema.nullable(),
    periodFrom: z.string().nullable(),
    periodTo: z.string().nullable(),
    lastDay: z.string(),
    agencies: z.array(z.object({ id: z.string(), name: z.string(), heads: z.array(z.string()) })),
  })
  .transform(({ kind, periodFrom, periodTo, ...item }) => ({
    ...item,
    period: toPeriod(kind, periodFrom, periodTo),
  }));

/** readLate gives the tasks and reports of a plan that have been overdue the longest, by the rules of its published counters. */
export async function readLate(
  ctx: ServiceContext,
  planId: string,
  most: number,
): Promise<LateItem[]> {
  const { tenantId } = ctx.db;
  const rows = await ctx.db.$queryRaw<unknown[]>`
    WITH late AS (
      SELECT 'task' AS about, t.id, t.title, t.due_on AS last_day, t.position,
        NULL AS kind, NULL::date AS period_from, NULL::date AS period_to, NULL::uuid AS agency_id
      FROM task t
      WHERE t.tenant_id = ${tenantId}::uuid AND t.plan_id = ${planId}::uuid AND t.archived_at IS NULL
        AND t.status <> 'done' AND coalesce(t.completed_on, ${ctx.today}::date) > t.due_on
      UNION ALL
      SELECT 'report', o.id, s.title, o.last_day, s.position, s.kind, w.period_from, w.period_to, o.agency_id
      FROM obligation o
      JOIN period w ON w.tenant_id = o.tenant_id AND w.id = o.period_id
      JOIN schedule s ON s.tenant_id = w.tenant_id AND s.id = w.schedule_id
      WHERE o.tenant_id = ${tenantId}::uuid AND o.plan_id = ${planId}::uuid AND o.state <> 'waived'
        AND o.submitted_on IS NULL AND o.last_day < ${ctx.today}::date
      ORDER BY last_day, about, position, id LIMIT ${most}
    )
    SELECT l.about, l.id, l.title, l.kind, to_char(l.period_from, 'YYYY-MM-DD') AS "periodFrom",
      to_char(l.period_to, 'YYYY-MM-DD') AS "periodTo", to_char(l.last_day, 'YYYY-MM-DD') AS "lastDay", owing.agencies
    FROM late l
    CROSS JOIN LATERAL (
      SELECT coalesce(json_agg(json_build_object('id', a.id, 'name', coalesce(a.short_name, a.name), 'heads', (
          SELECT coalesce(json_agg(m.full_name ORDER BY m.full_name), '[]') FROM member m
          WHERE m.tenant_id = a.tenant_id AND m.agency_id = a.id AND m.role = 'agency_head' AND m.status = 'active'
        )) ORDER BY x.role NULLS FIRST, a.position, a.id), '[]') AS agencies
      FROM agency a
      LEFT JOIN assignment x ON x.tenant_id = a.tenant_id AND x.agency_id = a.id AND x.task_id = l.id AND x.responsible
      WHERE a.tenant_id = ${tenantId}::uuid AND (a.id = l.agency_id OR x.task_id IS NOT NULL)
    ) owing
    ORDER BY l.last_day, l.about, l.position, l.id`;
  return z.array(LateSchema).parse(rows);
}
