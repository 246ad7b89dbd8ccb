import type { Period } from '@tiendo/calendar';
import type { ReportKind, ScheduleRule } from '@tiendo/contracts';
import type { PlanHead } from './plan-head.ts';

/** ScheduleRow is a reporting rule (chế độ báo cáo) as it is kept. */
export interface ScheduleRow {
  id: string;
  planId: string;
  position: number;
  title: string;
  kind: ReportKind;
  /** Null when no date is known: it asks for nothing until one is given. */
  rule: ScheduleRule | null;
  dueText: string;
  hop: number;
  reporterScope: 'all' | 'chosen';
  reporterAgencyIds: string[];
  recipient: string;
  forwardTo: string[];
  archived: boolean;
  rowVersion: number;
}

/** ScheduleView is a reporting rule in its plan's list, with who reports and the windows that fall due in the year asked for. */
export interface ScheduleView extends ScheduleRow {
  /** Whether it was made from a passage of a document. */
  sourced: boolean;
  reporterNames: string[];
  periods: Period[];
}

/** SchedulesView is a plan's reporting rules. */
export interface SchedulesView {
  plan: PlanHead;
  year: number;
  schedules: ScheduleView[];
}
