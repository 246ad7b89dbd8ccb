import type { TenantScope } from '@tiendo/db';
import { z } from 'zod';
import type { Figure, ObligationRow } from './views.ts';

const FigureSchema = z.object({
  targetId: z.string(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  on: z.string(),
});

/** readPreviousFigures gives, by target, the newest figure submitted in another report whose window ends no later than this one's. */
export async function readPreviousFigures(
  db: TenantScope,
  row: Pick<ObligationRow, 'id' | 'periodTo'>,
  targetIds: readonly string[],
): Promise<Map<string, Figure & { on: string }>> {
  if (targetIds.length === 0) return new Map();
  const rows = await db.$queryRaw<unknown[]>`
    SELECT DISTINCT ON (f.target_id) f.target_id AS "targetId", f.numerator::float8, f.denominator::float8,
      to_char(least(w.period_to, o.submitted_on), 'YYYY-MM-DD') AS "on"
    FROM report_figure f
    JOIN report r ON r.tenant_id = f.tenant_id AND r.id = f.report_id
    JOIN obligation o ON o.tenant_id = r.tenant_id AND o.id = r.obligation_id
    JOIN period w ON w.tenant_id = o.tenant_id AND w.id = o.period_id
    WHERE f.tenant_id = ${db.tenantId}::uuid AND f.target_id = ANY (${[...targetIds]}::uuid[])
      AND f.numerator IS NOT NULL AND o.state IN ('submitted', 'accepted')
      AND o.id <> ${row.id}::uuid AND w.period_to <= ${row.periodTo}::date
    ORDER BY f.target_id, w.period_to DESC, o.submitted_on DESC, o.id`;
  return new Map(
    z
      .array(FigureSchema)
      .parse(rows)
      .map(({ targetId, ...figure }) => [targetId, figure]),
  );
}
