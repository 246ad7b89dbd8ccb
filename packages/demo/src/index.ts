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
  AssignmentSeed,
  LegalBasisSeed,
  PlanHeader,
  PlanTenantSlug,
  RecipientSeed,
  SeedTask,
  TargetMeasure,
  TargetSeed,
} from './plan-seed.ts';
export {
  type MandateSeed,
  type TenantSeed,
  type TenantSlug,
  standingMandates,
  tenants,
} from './tenants.ts';
export { type DemoAccount, demoAccounts, demoPassword } from './seed/accounts.ts';
export { isEmpty, seedDemo, type SeedDemoOptions } from './seed/seed-demo.ts';
