import { AgencyKindSchema, type MatrixFilter } from '@tiendo/contracts';
import { Prisma } from '@tiendo/db';
import { z } from 'zod';
import type { ServiceContext } from '#app/context.ts';
import { buildMatrix, matchesShow, type MatrixAgencyRow } from './matrix.ts';
import { readChanges } from './matrix-changes.ts';
import type { MatrixView } from './matrix-views.ts';
import { selectObligationRows } from './obligation-rows.ts';
import { readPlanHead } from './plan-head.ts';
import { mayReadReport } from './policy.ts';

const AgencySchema = z.object({
  id: z.string(),
  name: z.string(),
  kind: AgencyKindSchema,
  hasContact: z.boolean(),
});

/**
 * readMatrix gives a plan's reports that fall due in one year, agencies down and windows across. Totals count the agencies of the chosen
 * kind; `show` narrows the rows only. Members of an agency see their own row. Errors: not_found.
 */
export async function readMatrix(ctx: ServiceContext, filter: MatrixFilter): Promise<MatrixView> {
  const plan = await readPlanHead(ctx, filter.planId);
  const [rows, agencies, years, changes] = await Promise.all([
    selectObligationRows(
      ctx.db,
      ctx.today,
      Prisma.sql`o.plan_id = ${plan.id}::uuid
        AND o.last_day BETWEEN make_date(${filter.year}, 1, 1) AND make_date(${filter.year}, 12, 31)`,
      Prisma.empty,
    ),
    readAgencies(ctx),
    readYears(ctx, plan.id),
    readChanges(ctx, plan.id),
  ]);
  const shown = agencies.filter(
    (agency) =>
      mayReadReport(ctx.actor, agency.id) &&
      (filter.agencyKind === undefined || agency.kind === filter.agencyKind),
  );
  const matrix = buildMatrix(rows, shown, ctx.today);
  const { show } = filter;
  return {
    plan,
    year: filter.year,
    years,
    ...matrix,
    agencies: show
      ? matrix.agencies.filter((agency) => matchesShow(agency, show))
      : matrix.agencies,
    changes,
  };
}

async function readAgencies(ctx: ServiceContext): Promise<MatrixAgencyRow[]> {
  const rows = await ctx.db.$queryRaw<unknown[]>`
    SELECT a.id, coalesce(a.short_name, a.name) AS name, a.kind::text, EXISTS (
        SELECT 1 FROM member m WHERE m.tenant_id = a.tenant_id AND m.agency_id = a.id AND m.status = 'active'
      ) AS "hasContact"
    FROM agency a WHERE a.tenant_id = ${ctx.db.tenantId}::uuid ORDER BY a.position, a.id`;
  return z.array(AgencySchema).parse(rows);
}

async function readYears(ctx: ServiceContext, planId: string): Promise<number[]> {
  const rows = await ctx.db.$queryRaw<unknown[]>`
    SELECT DISTINCT extract(year FROM last_day)::int AS year FROM obligation
    WHERE tenant_id = ${ctx.db.tenantId}::uuid AND plan_id = ${planId}::uuid ORDER BY year`;
  return z
    .array(z.object({ year: z.number() }))
    .parse(rows)
    .map((row) => row.year);
}
