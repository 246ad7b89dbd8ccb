import type { TenantScope } from '@tiendo/db';
import { z } from 'zod';

const FigureSchema = z.object({
  targetId: z.string(),
  numerator: z.number(),
  denominator: z.number().nullable(),
  on: z.string(),
});

/** PreviousFigure is what a target's reports said in the period before the newest. */
export type PreviousFigure = Omit<z.infer<typeof FigureSchema>, 'targetId'>;

/**
 * readPreviousFigures gives, by target, the figure of the period before the newest one, taken as measureTargets takes the newest: a consolidated
 * report before those it is made of, of shares their sum. Left out is what cannot be held against the newest: counted in another unit, or the
 * sum of more or fewer agencies' shares.
 */
export async function readPreviousFigures(
  db: TenantScope,
  targetIds: readonly string[],
): Promise<Map<string, PreviousFigure>> {
  const rows = await db.$queryRaw<unknown[]>`
    WITH figures AS (
      SELECT f.target_id, f.numerator, f.denominator, least(w.period_to, o.submitted_on) AS measured_on,
        CASE WHEN f.definition IS NULL THEN t.unit ELSE f.definition->>'unit' END IS NOT DISTINCT FROM t.unit AS same_unit,
        is_share, s.hop,
        dense_rank() OVER (PARTITION BY f.target_id ORDER BY w.period_to DESC) AS age,
        rank() OVER (PARTITION BY f.target_id, w.period_to ORDER BY s.hop DESC,
          CASE WHEN is_share THEN w.id END,
          CASE WHEN is_share THEN NULL ELSE o.submitted_on END DESC,
          CASE WHEN is_share THEN NULL ELSE o.id END) AS place
      FROM report_figure f
      JOIN target t ON t.tenant_id = f.tenant_id AND t.id = f.target_id
      JOIN report r ON r.tenant_id = f.tenant_id AND r.id = f.report_id
      JOIN obligation o ON o.tenant_id = r.tenant_id AND o.id = r.obligation_id
      JOIN period w ON w.tenant_id = o.tenant_id AND w.id = o.period_id
      JOIN schedule s ON s.tenant_id = w.tenant_id AND s.id = w.schedule_id
      CROSS JOIN LATERAL (SELECT t.every_reporter AND s.hop = 1 AS is_share) kind
      WHERE f.tenant_id = ${db.tenantId}::uuid AND f.target_id = ANY (${[...targetIds]}::uuid[])
        AND f.numerator IS NOT NULL AND o.state IN ('submitted', 'accepted')
    ), sums AS (
      SELECT target_id, age, sum(numerator)::float8 AS numerator, sum(denominator)::float8 AS denominator,
        max(measured_on) AS measured_on, bool_and(same_unit) AS same_unit,
        CASE WHEN bool_or(is_share) THEN count(*) END AS shares
      FROM figures WHERE place = 1 AND age <= 2 GROUP BY target_id, age
    )
    SELECT before.target_id AS "targetId", before.numerator, before.denominator,
      to_char(before.measured_on, 'YYYY-MM-DD') AS "on"
    FROM sums before JOIN sums newest ON newest.target_id = before.target_id AND newest.age = 1
    WHERE before.age = 2 AND before.same_unit AND before.shares IS NOT DISTINCT FROM newest.shares`;
  return new Map(
    z
      .array(FigureSchema)
      .parse(rows)
      .map(({ targetId, ...figure }) => [targetId, figure]),
  );
}
