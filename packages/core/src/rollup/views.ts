import type { CivilDate, SummaryFigures, TenantLevel } from '@tiendo/contracts';

/** RollupSum is what some published plans add up to. */
export interface RollupSum {
  figures: SummaryFigures;
  plans: number;
  demonstrationPlans: number;
  /** How many tenants these plans are of. */
  publishing: number;
  /** The oldest day on which one of the plans was counted; null of no plans. */
  asOf: CivilDate | null;
}

/** RollupTenant is a tenant as its parents see it. */
export interface RollupTenant {
  slug: string;
  name: string;
  level: TenantLevel;
  unitCode: string | null;
}

/** RollupRow is one child: its own plans, and everything at and below it. */
export interface RollupRow extends RollupTenant {
  own: RollupSum;
  total: RollupSum;
  /** How many tenants stand at and below it, whether they publish or not. */
  tenants: number;
}

/** RollupPlan is one published plan of the tenant looked at. */
export interface RollupPlan {
  title: string;
  periodFrom: number;
  periodTo: number;
  isDemonstration: boolean;
  asOf: CivilDate;
  figures: SummaryFigures;
}

/** Rollup is what one tenant and those below it have published of one year. */
export interface Rollup extends RollupRow {
  /** The tenants between the viewer and this one, the viewer first. */
  path: RollupTenant[];
  rows: RollupRow[];
  plans: RollupPlan[];
}
