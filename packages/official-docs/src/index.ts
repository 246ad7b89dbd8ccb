export { progressTable } from './documents/progress.ts';
export { reminderLetter } from './documents/reminder.ts';
export { reportDocument } from './documents/report.ts';
export type {
  AuthorityPrefix,
  DocumentFrame,
  Letterhead,
  Signature,
} from './input/frame.ts';
export type { Answer, PlannedValue, TargetRow, TaskRow } from './input/plan.ts';
export type { ProgressTable } from './input/progress.ts';
export type { OwedRow, ReminderLetter } from './input/reminder.ts';
export type {
  AgencyRow,
  Coverage,
  NarrativePart,
  Narratives,
  OfficialReport,
} from './input/report.ts';
export { DECREE_30_2020 } from './layout/decree-30-2020.ts';
export type { Layout, TextStyle } from './layout/layout.ts';
export type {
  TemplateContent,
  TemplateFigure,
  TemplateProblem,
  TemplateReading,
} from './template/problem.ts';
export { readReportTemplate } from './template/read-template.ts';
export type { ReportTemplate, TemplateTarget } from './template/template-input.ts';
export { reportTemplate } from './template/write-template.ts';
export { frameLines, type FrameLines } from './text/frame-lines.ts';
export { planText, resultText } from './text/figures.ts';
export { progressWorkbook } from './xlsx/progress-workbook.ts';
export { reminderWorkbook } from './xlsx/reminder-workbook.ts';
export { reportWorkbook } from './xlsx/report-workbook.ts';
