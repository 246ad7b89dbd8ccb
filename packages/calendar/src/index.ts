export { addDays, compareDates, daysBetween } from './dates.ts';
export { holderOn, type Holder } from './holders.ts';
export { planReminders, type ReminderPlan, type ReminderRung } from './ladder.ts';
export { listPeriods, type DateRange, type Period } from './periods.ts';
export {
  obligationTimeliness,
  taskStanding,
  type ObligationProgress,
  type TaskProgress,
} from './standing.ts';
export { targetStanding, type Measured, type TargetRule } from './target-standing.ts';
export { vietnamDateOf, vietnamInstant } from './vietnam-time.ts';
export { addWorkingDays, isWorkingDay, nearestWorkingDay } from './working-days.ts';
