import type { ReadRollup } from '@tiendo/contracts';
import type { CentralDb } from '@tiendo/db';
import { z } from 'zod';
import { FiguresSchema, rowFigures } from './figures-sql.ts';
import { countsInYear, topTenant } from './filter-sql.ts';
import type { RollupPlan } from './views.ts';

const PlanSchema = FiguresSchema.extend({
  title: z.string(),
  periodFrom: z.int(),
  periodTo: z.int(),
  isDemonstration: z.boolean(),
  asOf: z.string(),
}).transform(({ title, periodFrom, periodTo, isDemonstration, asOf, ...figures }): RollupPlan => {
  return { title, periodFrom, periodTo, isDemonstration, asOf, figures };
});

/** readPlans lists what the tenant looked at published itself, plan by plan, the real ones first. */
export async function readPlans(db: CentralDb, input: ReadRollup): Promise<RollupPlan[]> {
  const rows = await db.$queryRaw`
    SELECT s.title, s.period_from AS "periodFrom", s.period_to AS "periodTo", s.is_demonstration AS "isDemonstration",
      to_char(s.as_of, 'YYYY-MM-DD') AS "asOf", ${rowFigures}
    FROM published_summary s
    WHERE s.tenant_id = (SELECT top.id FROM (${topTenant(db, input)}) top) AND ${countsInYear(input)}
    ORDER BY s.is_demonstration, s.period_from, s.title`;
  return z.array(PlanSchema).parse(rows);
}
