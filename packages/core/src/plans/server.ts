export { listPlans } from './list-plans.ts';
export { readPlan } from './read-plan.ts';
export { createPlan, updatePlan } from './save-plan.ts';
export { setPlanStatus } from './set-plan-status.ts';
export type {
  PlanCounts,
  PlanDetail,
  PlanHeader,
  PlanListItem,
  PublishedFigures,
  SetupGap,
  SetupStep,
  SetupStepName,
} from './views.ts';
