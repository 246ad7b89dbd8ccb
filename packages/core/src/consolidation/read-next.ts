import { ObligationStateSchema, type ObligationState } from '@tiendo/contracts';
import type { TenantScope } from '@tiendo/db';
import { z } from 'zod';
import { readSources, type Consolidated } from './read-sources.ts';

const RowSchema = z.object({
  id: z.string(),
  title: z.string(),
  state: ObligationStateSchema,
  hop: z.number(),
  periodFrom: z.string(),
  periodTo: z.string(),
});

/** readNext gives the report of a higher hop that draws from this one; null when none does. */
export async function readNext(
  db: TenantScope,
  { id, planId, hop, periodFrom, periodTo }: Consolidated,
): Promise<{ obligationId: string; title: string; state: ObligationState } | null> {
  const rows = await db.$queryRaw<unknown[]>`
    SELECT o.id, s.title, o.state::text, s.hop,
      to_char(w.period_from, 'YYYY-MM-DD') AS "periodFrom", to_char(w.period_to, 'YYYY-MM-DD') AS "periodTo"
    FROM schedule s
    JOIN period w ON w.tenant_id = s.tenant_id AND w.schedule_id = s.id
    JOIN obligation o ON o.tenant_id = w.tenant_id AND o.period_id = w.id
    WHERE s.tenant_id = ${db.tenantId}::uuid AND s.plan_id = ${planId}::uuid AND s.hop > ${hop} AND s.question IS NULL
      AND w.period_from <= ${periodFrom}::date AND w.period_to >= ${periodTo}::date
    ORDER BY s.hop, w.period_to - w.period_from, o.id LIMIT 1`;
  const [row] = z.array(RowSchema).parse(rows);
  if (!row) return null;
  const sources = await readSources(db, { ...row, planId });
  if (!sources.some((source) => source.obligationId === id)) return null;
  return { obligationId: row.id, title: row.title, state: row.state };
}
