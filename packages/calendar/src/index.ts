export { addDays, compareDates, daysBetween } from './dates.ts';
export { holderOn, type Holder } from './holders.ts';
export {
  daysOfRung,
  isReminderDay,
  isWeekOf,
  ladderOfRung,
  planDecisions,
  planDigests,
  planReminders,
  tellOfRung,
  type LadderKind,
  type LadderRung,
  type LadderSetting,
} from './ladder.ts';
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
