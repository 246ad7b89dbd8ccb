export { importPlan, type PlanImport } from './import-plan.ts';
export type { PlanProblem } from './warn/check-document.ts';
export type { WarningCode } from './warn/warning.ts';
