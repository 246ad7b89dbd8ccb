import { found, type ReadRollup } from '@tiendo/contracts';
import type { CentralDb } from '@tiendo/db';
import { addSums } from './add-sums.ts';
import { readBranches, type Branch } from './read-branches.ts';
import { readPlans } from './read-plans.ts';
import type { Rollup, RollupRow, RollupTenant } from './views.ts';

/**
 * readRollup gives what a tenant at or below the viewer, and each of its children with everything below it, published of one year, in two
 * statements. A tenant that the viewer may not see is not_found: row-level security does not show it.
 */
export async function readRollup(db: CentralDb, input: ReadRollup): Promise<Rollup> {
  const [branches, plans] = await Promise.all([readBranches(db, input), readPlans(db, input)]);
  const top = found(branches.find((branch) => branch.place === 'top'));
  const rows = branches.filter((branch) => branch.place === 'child').map(rowOf);
  return {
    ...tenantOf(top),
    own: top.own,
    total: rows.reduce((sum, row) => addSums(sum, row.total), top.own),
    tenants: rows.reduce((sum, row) => sum + row.tenants, top.tenants),
    path: branches.filter((branch) => branch.place === 'above').map(tenantOf),
    rows,
    plans,
  };
}

function tenantOf({ slug, name, level, unitCode }: Branch): RollupTenant {
  return { slug, name, level, unitCode };
}

function rowOf(branch: Branch): RollupRow {
  const { own, below, tenants } = branch;
  return { ...tenantOf(branch), own, total: addSums(own, below), tenants };
}
