import type { TenantScope } from '@tiendo/db';
import { z } from 'zod';
import type { OwnedTarget } from './report-targets.ts';
import type { Figure, ObligationRow } from './views.ts';

const FigureSchema = z.object({
  targetId: z.string(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  on: z.string(),
  unit: z.string().nullable(),
});

/** DatedFigure is a figure and the day of which it is. */
export type DatedFigure = Figure & { on: string };

type Report = Pick<ObligationRow, 'id' | 'agencyId' | 'hop' | 'periodTo' | 'submittedOn'>;

/**
 * withPrevious puts beside each target of a report what was reported of it last time: on the same level, of a target to which every agency gives its
 * share by this agency. Where no report says, it is the target's newest figure, unless that is a sum over agencies or this report's own.
 */
export async function withPrevious<T extends OwnedTarget>(
  db: TenantScope,
  report: Report,
  targets: readonly T[],
): Promise<(T & { previous: DatedFigure | null })[]> {
  const known = await readPreviousFigures(
    db,
    report,
    targets.map((target) => target.targetId),
  );
  return targets.map((target) => {
    const mayBeNewest = report.submittedOn === null && report.hop === 1 && !target.everyReporter;
    const last = known.get(target.targetId);
    if (!last) return { ...target, previous: mayBeNewest ? target.latest : null };
    const { unit, ...previous } = last;
    // A share and a number of something say nothing about each other.
    return { ...target, previous: unit === target.unit ? previous : null };
  });
}

/** The newest figure by target that was submitted in another report whose window ends no later than this one's, with the unit in which it was counted. */
async function readPreviousFigures(
  db: TenantScope,
  report: Report,
  targetIds: readonly string[],
): Promise<Map<string, DatedFigure & { unit: string | null }>> {
  if (targetIds.length === 0) return new Map();
  const rows = await db.$queryRaw<unknown[]>`
    SELECT DISTINCT ON (f.target_id) f.target_id AS "targetId", f.numerator::float8, f.denominator::float8,
      to_char(least(w.period_to, o.submitted_on), 'YYYY-MM-DD') AS "on",
      CASE WHEN f.definition IS NULL THEN t.unit ELSE f.definition->>'unit' END AS unit
    FROM report_figure f
    JOIN target t ON t.tenant_id = f.tenant_id AND t.id = f.target_id
    JOIN report r ON r.tenant_id = f.tenant_id AND r.id = f.report_id
    JOIN obligation o ON o.tenant_id = r.tenant_id AND o.id = r.obligation_id
    JOIN period w ON w.tenant_id = o.tenant_id AND w.id = o.period_id
    JOIN schedule s ON s.tenant_id = w.tenant_id AND s.id = w.schedule_id
    WHERE f.tenant_id = ${db.tenantId}::uuid AND f.target_id = ANY (${[...targetIds]}::uuid[])
      AND f.numerator IS NOT NULL AND o.state IN ('submitted', 'accepted')
      AND o.id <> ${report.id}::uuid AND w.period_to <= ${report.periodTo}::date
      AND s.hop = ${report.hop} AND (s.hop > 1 OR NOT t.every_reporter OR o.agency_id = ${report.agencyId}::uuid)
    ORDER BY f.target_id, w.period_to DESC, o.submitted_on DESC, o.id`;
  return new Map(
    z
      .array(FigureSchema)
      .parse(rows)
      .map(({ targetId, ...figure }) => [targetId, figure]),
  );
}
