import { TenantLevelSchema, type ReadRollup } from '@tiendo/contracts';
import type { CentralDb } from '@tiendo/db';
import { z } from 'zod';
import { summedFigures, SumSchema } from './figures-sql.ts';
import { countsInYear, topTenant } from './filter-sql.ts';

const BranchSchema = z.object({
  place: z.enum(['above', 'top', 'child']),
  slug: z.string(),
  name: z.string(),
  level: TenantLevelSchema,
  unitCode: z.string().nullable(),
  /** How many tenants stand at and below a child; of the top, only itself: the rest stands under its children. */
  tenants: z.int(),
  /** What its own plans add up to, and those of all tenants below it (of the top, nothing: see its children). */
  own: SumSchema,
  below: SumSchema,
});

/** Branch is a tenant above, at or right below the one looked at, with what it and those below it add up to. */
export type Branch = z.infer<typeof BranchSchema>;

/**
 * readBranches sums a subtree by the children of its top, in one statement: `ancestor_ids` runs from the parent upwards, so the entry before
 * the top is the child under which a tenant stands. Children are in the order of their names.
 */
export async function readBranches(db: CentralDb, input: ReadRollup): Promise<Branch[]> {
  const rows = await db.$queryRaw`
    WITH top AS (${topTenant(db, input)}),
    place AS (
      SELECT t.id, coalesce(t.ancestor_ids[array_position(t.ancestor_ids, top.id) - 1], t.id) AS branch
      FROM tenant t CROSS JOIN top WHERE t.id = top.id OR top.id = ANY (t.ancestor_ids)
    ), summed AS (
      SELECT place.branch, s.tenant_id = place.branch AS "isOwn", count(*)::int AS plans,
        count(*) FILTER (WHERE s.is_demonstration)::int AS "demonstrationPlans",
        count(DISTINCT s.tenant_id)::int AS publishing, to_char(min(s.as_of), 'YYYY-MM-DD') AS "asOf", ${summedFigures}
      FROM published_summary s JOIN place ON place.id = s.tenant_id
      WHERE ${countsInYear(input)} GROUP BY place.branch, s.tenant_id = place.branch
    ), counted AS (SELECT branch, count(*)::int AS tenants FROM place GROUP BY branch)
    SELECT CASE WHEN t.id = top.id THEN 'top' WHEN t.parent_id = top.id THEN 'child' ELSE 'above' END AS place,
      t.slug, t.name, t.level::text, t.unit_code AS "unitCode", coalesce(counted.tenants, 0) AS tenants,
      to_jsonb(own) AS own, to_jsonb(below) AS below
    FROM tenant t CROSS JOIN top
    LEFT JOIN counted ON counted.branch = t.id
    LEFT JOIN summed own ON own.branch = t.id AND own."isOwn"
    LEFT JOIN summed below ON below.branch = t.id AND NOT below."isOwn"
    WHERE t.id = top.id OR t.parent_id = top.id OR t.id = ANY (top.ancestor_ids)
    ORDER BY cardinality(t.ancestor_ids), t.name`;
  return z.array(BranchSchema).parse(rows);
}
