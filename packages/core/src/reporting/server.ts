export { listMyObligations } from './list-my-obligations.ts';
export type { ReportGroup } from './policy.ts';
export type {
  Figure,
  MyObligation,
  ObligationRow,
  ReportEventView,
  ReportFigureView,
  ReportTaskView,
  ReportView,
} from './views.ts';
