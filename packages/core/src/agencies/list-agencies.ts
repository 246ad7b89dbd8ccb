import { AgencyKindSchema, type ListAgencies } from '@tiendo/contracts';
import { Prisma } from '@tiendo/db';
import { z } from 'zod';
import type { ServiceContext } from '#app/context.ts';
import { readVisiblePlan, visiblePlansSql } from '#app/plans/visible-plan.ts';
import { hasPartSql } from './has-part.ts';
import type { AgencyListItem } from './views.ts';

const RowSchema = z.object({
  id: z.string(),
  name: z.string(),
  shortName: z.string().nullable(),
  kind: AgencyKindSchema,
  isStandingBody: z.boolean(),
  archived: z.boolean(),
  successorName: z.string().nullable(),
  rowVersion: z.number(),
  lead: z.number(),
  coordinate: z.number(),
  requested: z.number(),
  responsible: z.number(),
  openTasks: z.number(),
  targets: z.number(),
  openReports: z.number(),
  members: z.number(),
});

/** listAgencies gives the tenant's agencies in their order, with what each has to do; not_found for a plan that the member may not know of. */
export async function listAgencies(
  ctx: ServiceContext,
  input: ListAgencies,
): Promise<AgencyListItem[]> {
  const [rows] = await Promise.all([
    selectAgencies(ctx, input),
    input.planId ? readVisiblePlan(ctx, input.planId) : null,
  ]);
  return rows.map(({ lead, coordinate, requested, responsible, ...row }) => ({
    ...row,
    tasks: { lead, coordinate, requested, responsible },
  }));
}

async function selectAgencies(ctx: ServiceContext, input: ListAgencies) {
  const { db } = ctx;
  const plans = input.planId
    ? Prisma.sql`p.id = ${input.planId}::uuid`
    : Prisma.sql`p.status <> 'archived' AND ${visiblePlansSql(ctx)}`;
  const archived = input.includeArchived ? Prisma.sql`true` : Prisma.sql`a.archived_at IS NULL`;
  const part = input.planId && input.withPartOnly ? hasPartSql(input.planId) : Prisma.sql`true`;
  const rows = await db.$queryRaw`
    WITH plans AS (
      SELECT p.id FROM plan p WHERE p.tenant_id = ${db.tenantId}::uuid AND ${plans}
    ), work AS (
      SELECT s.agency_id,
        count(*) FILTER (WHERE s.role = 'lead')::int AS lead,
        count(*) FILTER (WHERE s.role = 'coordinate')::int AS coordinate,
        count(*) FILTER (WHERE s.role = 'requested')::int AS requested,
        count(*) FILTER (WHERE s.responsible)::int AS responsible,
        count(*) FILTER (WHERE s.responsible AND t.status <> 'done')::int AS open
      FROM assignment s JOIN task t ON t.tenant_id = s.tenant_id AND t.id = s.task_id
      WHERE s.tenant_id = ${db.tenantId}::uuid AND t.archived_at IS NULL AND t.plan_id IN (SELECT id FROM plans)
      GROUP BY s.agency_id
    )
    SELECT a.id, a.name, a.short_name AS "shortName", a.kind::text, a.is_standing_body AS "isStandingBody",
      a.archived_at IS NOT NULL AS archived, into_agency.name AS "successorName", a.row_version AS "rowVersion",
      coalesce(w.lead, 0) AS lead, coalesce(w.coordinate, 0) AS coordinate, coalesce(w.requested, 0) AS requested,
      coalesce(w.responsible, 0) AS responsible, coalesce(w.open, 0) AS "openTasks",
      (SELECT count(*)::int FROM target g WHERE g.tenant_id = a.tenant_id AND g.owner_agency_id = a.id
        AND g.archived_at IS NULL AND g.plan_id IN (SELECT id FROM plans)) AS targets,
      (SELECT count(*)::int FROM obligation o WHERE o.tenant_id = a.tenant_id AND o.agency_id = a.id
        AND o.state IN ('open', 'draft', 'awaiting_head', 'returned') AND o.plan_id IN (SELECT id FROM plans)) AS "openReports",
      (SELECT count(*)::int FROM member m
        WHERE m.tenant_id = a.tenant_id AND m.agency_id = a.id AND m.status <> 'removed') AS members
    FROM agency a LEFT JOIN work w ON w.agency_id = a.id
    LEFT JOIN agency into_agency ON into_agency.tenant_id = a.tenant_id AND into_agency.id = a.successor_id
    WHERE a.tenant_id = ${db.tenantId}::uuid AND ${archived} AND ${part}
    ORDER BY a.archived_at IS NOT NULL, a.position, a.id`;
  return z.array(RowSchema).parse(rows);
}
