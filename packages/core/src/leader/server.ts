export { readPage } from './read-page.ts';
export type {
  Deadline,
  LateItem,
  LeaderPage,
  LeaderPlan,
  LeaderPlanPage,
  PeriodName,
  RiskyTarget,
  Some,
  Trend,
  WaitingReport,
} from './views.ts';
