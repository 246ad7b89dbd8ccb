export { publishSummary } from './publish-summary.ts';
export { readRollup } from './read-rollup.ts';
export type { Rollup, RollupPlan, RollupRow, RollupSum, RollupTenant } from './views.ts';
