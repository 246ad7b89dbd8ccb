export { approveReport } from './approve-report.ts';
export type { NextStep } from './approval.ts';
export { archiveSchedule } from './archive-schedule.ts';
export { commentReport } from './comment-report.ts';
export { decideReport } from './decide-report.ts';
export { extendReports } from './extend-reports.ts';
export {
  listWaitingExtensions,
  type ExtensionView,
  type WaitingExtension,
} from './list-extensions.ts';
export { listCalendarRows, type CalendarRow } from './list-calendar-rows.ts';
export { listMyObligations } from './list-my-obligations.ts';
export { listSchedules, readSchedule } from './list-schedules.ts';
export {
  openObligations,
  openPlanObligations,
  type Opened,
  type OpeningContext,
  type OpeningOptions,
} from './open-obligations.ts';
export { previewSchedule } from './preview-schedule.ts';
export { readMatrix } from './read-matrix.ts';
export { readReport } from './read-report.ts';
export { readYearCalendar, type YearCalendarView } from './read-year-calendar.ts';
export { moveSchedule, reorderSchedules } from './reorder-schedules.ts';
export { decideExtension, requestExtension, withdrawExtension } from './request-extension.ts';
export { requestReport } from './request-report.ts';
export { importReportTemplate, type TemplateImport } from './import-report-template.ts';
export { writeReportTemplate } from './write-report-template.ts';
export { saveDraft, submitReport, type SavedReport } from './save-report.ts';
export { createSchedule, updateSchedule } from './save-schedule.ts';
export { unlockReports } from './unlock-reports.ts';
export { waiveReport } from './waive-report.ts';
export type {
  MatrixAgency,
  MatrixCell,
  MatrixChange,
  MatrixDistance,
  MatrixPeriod,
  MatrixTotals,
  MatrixView,
} from './matrix-views.ts';
export type { PlanHead } from './plan-head.ts';
export type { ReportGroup } from './policy.ts';
export type { ScheduleRow, SchedulesView, ScheduleView } from './schedule-views.ts';
export type {
  Figure,
  MyObligation,
  ObligationRow,
  ReportEventView,
  ReportFigureView,
  ReportFileView,
  ReportTaskView,
  ReportView,
} from './views.ts';
export type { YearPeriod, YearRule } from './year-calendar.ts';
