import { daysBetween } from '@tiendo/calendar';
import { found, type CivilDate } from '@tiendo/contracts';
import type { TenantScope } from '@tiendo/db';
import type { OwedRow } from '@tiendo/official-docs';
import { z } from 'zod';
import type { ServiceContext } from '#app/context.ts';
import { reportTitle } from './period-name.ts';

const OwedSchema = z.object({
  agencyId: z.string(),
  agency: z.string(),
  item: z.string(),
  lastDay: z.string(),
  kind: z.string().nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
});

/** OwedItem is one thing that an agency owes. */
export interface OwedItem extends OwedRow {
  agencyId: string;
}

/** readOwed gives what is overdue in a plan on a day: by agency in the tenant's order, reports before tasks. */
export async function readOwed(
  db: TenantScope,
  planId: string,
  asOf: CivilDate,
): Promise<OwedItem[]> {
  const rows = await db.$queryRaw<unknown[]>`
    SELECT id AS "agencyId", agency, item, to_char(last_day, 'YYYY-MM-DD') AS "lastDay",
      kind, to_char(period_from, 'YYYY-MM-DD') AS "from", to_char(period_to, 'YYYY-MM-DD') AS "to" FROM (
      SELECT a.position, a.id, a.name AS agency, s.title AS item, o.last_day, 1 AS part,
        s.kind, w.period_from, w.period_to
      FROM obligation o JOIN agency a ON a.tenant_id = o.tenant_id AND a.id = o.agency_id
      JOIN period w ON w.tenant_id = o.tenant_id AND w.id = o.period_id
      JOIN schedule s ON s.tenant_id = w.tenant_id AND s.id = w.schedule_id
      WHERE o.tenant_id = ${db.tenantId}::uuid AND o.plan_id = ${planId}::uuid AND o.last_day < ${asOf}::date
        AND o.submitted_on IS NULL AND o.state <> 'waived'
      UNION ALL
      SELECT a.position, a.id, a.name, t.title, t.due_on, 2, NULL, NULL, NULL
      FROM task t JOIN assignment x ON x.tenant_id = t.tenant_id AND x.task_id = t.id AND x.responsible
      JOIN agency a ON a.tenant_id = x.tenant_id AND a.id = x.agency_id
      WHERE t.tenant_id = ${db.tenantId}::uuid AND t.plan_id = ${planId}::uuid AND t.archived_at IS NULL
        AND t.status <> 'done' AND t.due_on < ${asOf}::date
    ) owed ORDER BY position, id, part, last_day, item LIMIT 1000`;
  return z
    .array(OwedSchema)
    .parse(rows)
    .map(({ kind, from, to, item, ...row }) => ({
      ...row,
      item: kind && from && to ? reportTitle(item, { kind, from, to }) : item,
      daysLate: daysBetween(row.lastDay, asOf),
    }));
}

/** listOwed tells whom a reminder letter of the plan would go to today, and for what. Error: not_found. */
export async function listOwed(ctx: ServiceContext, planId: string): Promise<OwedItem[]> {
  const { tenantId } = ctx.db;
  found(await ctx.db.plan.findFirst({ where: { tenantId, id: planId }, select: { id: true } }));
  return readOwed(ctx.db, planId, ctx.today);
}
