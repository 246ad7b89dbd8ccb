export { currentPlanFor } from './current-plan.ts';
export type {
  CurrentPlan,
  CurrentReporting,
  CurrentTarget,
  CurrentTask,
  MeasurementSeed,
  ReportFigureSeed,
  ReportSeed,
  TaskUpdateSeed,
} from './current-types.ts';
export { type MembershipSeed, type PersonSeed, people, platformOperator } from './people.ts';
export type {
  AgencySeed,
  AssignmentElsewhereSeed,
  AssignmentSeed,
  DueSeed,
  LegalBasisSeed,
  OtherDeadlineSeed,
  PlanHeader,
  PlanSeed,
  PlanTenantSlug,
  RecipientSeed,
  ReportingSeed,
  SeedTask,
  TargetMeasure,
  TargetSeed,
} from './plan-seed.ts';
export { planSeeds, planTenantSlugs } from './plans/index.ts';
export { agenciesOf } from './tenant-agencies.ts';
export {
  type MandateSeed,
  type TenantSeed,
  type TenantSlug,
  standingMandates,
  tenants,
} from './tenants.ts';
export { type DemoAccount, demoAccounts, demoPassword } from './seed/accounts.ts';
export { isEmpty, seedDemo, type SeedDemoOptions } from './seed/seed-demo.ts';
