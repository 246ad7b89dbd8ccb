import { ObligationStateSchema } from '@tiendo/contracts';
import type { TenantScope } from '@tiendo/db';
import { z } from 'zod';
import type { SourceReport } from './coverage.ts';

/** Consolidated is the obligation whose report is made of others. */
export interface Consolidated {
  id: string;
  planId: string;
  hop: number;
  periodFrom: string;
  periodTo: string;
}

const SourceSchema = z.object({
  obligationId: z.string(),
  agencyId: z.string(),
  agencyName: z.string(),
  state: ObligationStateSchema,
  nothingToReport: z.boolean(),
  results: z.string(),
  difficulties: z.string(),
  proposals: z.string(),
  extraSections: z.record(z.string(), z.string()),
});

/**
 * readSources reads the reports that a consolidated one draws from, in the agencies' order: those of the next lower hop of its plan that cover the
 * same window, or, where no rule below has that window, the newest window that lies inside it. Requests out of turn are answers to
 * themselves and are left out.
 */
export async function readSources(db: TenantScope, report: Consolidated): Promise<SourceReport[]> {
  const rows = await db.$queryRaw<unknown[]>`
    WITH below AS (
      SELECT w.id, dense_rank() OVER (ORDER BY s.hop DESC,
        (w.period_from = ${report.periodFrom}::date AND w.period_to = ${report.periodTo}::date) DESC, w.period_to DESC, w.period_from) AS place
      FROM schedule s JOIN period w ON w.tenant_id = s.tenant_id AND w.schedule_id = s.id
      WHERE s.tenant_id = ${db.tenantId}::uuid AND s.plan_id = ${report.planId}::uuid AND s.hop < ${report.hop}
        AND s.question IS NULL AND w.period_from >= ${report.periodFrom}::date AND w.period_to <= ${report.periodTo}::date
    )
    SELECT o.id AS "obligationId", a.id AS "agencyId", coalesce(a.short_name, a.name) AS "agencyName", o.state::text,
      coalesce(r.nothing_to_report, false) AS "nothingToReport", coalesce(r.results, '') AS results,
      coalesce(r.difficulties, '') AS difficulties, coalesce(r.proposals, '') AS proposals, coalesce(r.extra_sections, '{}') AS "extraSections"
    FROM below b
    JOIN obligation o ON o.tenant_id = ${db.tenantId}::uuid AND o.period_id = b.id AND o.id <> ${report.id}::uuid
    JOIN agency a ON a.tenant_id = o.tenant_id AND a.id = o.agency_id
    LEFT JOIN report r ON r.tenant_id = o.tenant_id AND r.obligation_id = o.id
    WHERE b.place = 1 ORDER BY a.position, a.id`;
  return z.array(SourceSchema).parse(rows);
}

const SumSchema = z.object({
  targetId: z.string(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  note: z.string(),
});

/** FigureSum is a target's figure over all reports that have one; percentages add numerators and denominators, never shares. */
export type FigureSum = z.infer<typeof SumSchema>;

/** sumFigures adds up, in one statement, what accepted reports say of each target; a single report's notes go with its figures. */
export async function sumFigures(
  db: TenantScope,
  obligationIds: readonly string[],
): Promise<FigureSum[]> {
  if (obligationIds.length === 0) return [];
  const rows = await db.$queryRaw<unknown[]>`
    SELECT f.target_id AS "targetId", sum(f.numerator)::float8 AS numerator, sum(f.denominator)::float8 AS denominator,
      CASE WHEN ${obligationIds.length === 1}::boolean THEN max(f.note) ELSE '' END AS note
    FROM obligation o
    JOIN report r ON r.tenant_id = o.tenant_id AND r.obligation_id = o.id AND NOT r.nothing_to_report
    JOIN report_figure f ON f.tenant_id = r.tenant_id AND f.report_id = r.id AND f.numerator IS NOT NULL
    JOIN target t ON t.tenant_id = f.tenant_id AND t.id = f.target_id AND t.archived_at IS NULL
    WHERE o.tenant_id = ${db.tenantId}::uuid AND o.id = ANY (${[...obligationIds]}::uuid[]) AND o.state = 'accepted'
    GROUP BY f.target_id, t.position ORDER BY t.position, f.target_id`;
  return z.array(SumSchema).parse(rows);
}
