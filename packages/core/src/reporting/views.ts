import type {
  CivilDate,
  Comparator,
  ObligationState,
  ReportKind,
  ReportOutline,
  TargetStanding,
  TargetUnit,
  TaskStanding,
  TaskStatus,
  Timeliness,
  ReportEventKind,
} from '@tiendo/contracts';
import type { NextStep } from './approval.ts';
import type { Oddity } from './figure-checks.ts';
import type { ExtensionView } from './list-extensions.ts';
import type { ReportGroup } from './policy.ts';

/** ObligationRow is what one agency owes for one window; dates are civil dates in Vietnam. */
export interface ObligationRow {
  id: string;
  planId: string;
  planTitle: string;
  planActive: boolean;
  isDemonstration: boolean;
  agencyId: string;
  agencyName: string;
  scheduleId: string;
  /** The schedule's title: "Báo cáo 6 tháng đầu năm". */
  title: string;
  /** What a request out of turn asks; null for a rule of the plan. */
  question: string | null;
  kind: ReportKind;
  hop: number;
  /** Who takes the report in. */
  recipient: string;
  periodFrom: CivilDate;
  periodTo: CivilDate;
  lastDay: CivilDate;
  /** The last day that was granted to this agency alone; null when it has the same as all. */
  extendedTo: CivilDate | null;
  /** Until when its lock was taken off, included; null when nobody did. */
  unlockedUntil: CivilDate | null;
  /** The first day on which it takes no more changes; null when it never locks. */
  lockedFrom: CivilDate | null;
  /** Whether it is locked today; an answered report is not called locked. */
  isLocked: boolean;
  state: ObligationState;
  timeliness: Timeliness;
  submittedOn: CivilDate | null;
  /** Whether the answer was "không phát sinh". */
  nothingToReport: boolean;
  rowVersion: number;
}

/** MyObligation is a report on "Việc của tôi". */
export interface MyObligation extends ObligationRow {
  group: ReportGroup;
  /** Days since submission while the recipient has not decided; null in any other state. */
  waitingDays: number | null;
  /** Who has to act next. */
  next: NextStep;
  /** Whether this member may write it. */
  mayWrite: boolean;
  /** Whether this member has to send it on, as the agency's head or in their place. */
  mayApprove: boolean;
}

/** ReportTarget is a target that the reporting agency owns, with its plan value, as a report's table shows it. */
export interface ReportTarget {
  targetId: string;
  title: string;
  groupLabel: string | null;
  comparator: Comparator;
  strict: boolean;
  value: number | null;
  valueMax: number | null;
  unit: TargetUnit | null;
  unitNoun: string | null;
  /** The denominator that the plan itself states. */
  planDenominator: number | null;
  dueOn: CivilDate | null;
}

/** Figure is one measurement of a target. */
export interface Figure {
  numerator: number | null;
  denominator: number | null;
}

/** ReportFigureView is a target's row in a report: what is written now beside what was reported last time. */
export interface ReportFigureView extends ReportTarget, Figure {
  note: string;
  /**
   * By which version of the plan the figure was taken in, and where the target stood by it; null until then. One agency's share stands nowhere by itself.
   */
  accepted: { versionNumber: number | null; standing: TargetStanding | null } | null;
  /** Why what is saved now is unusual, and asks for a note. */
  odd: Oddity[];
  /** Evidence for this figure. */
  files: ReportFileView[];
  previous: (Figure & { on: CivilDate }) | null;
}

/** ReportFileView is a file that a report holds. */
export interface ReportFileView {
  id: string;
  name: string;
  sizeBytes: number;
  mediaType: string;
}

/** ReportEventView is one thing that happened to a report; an empty `memberName` means that the platform did it. */
export interface ReportEventView {
  id: string;
  at: string;
  kind: ReportEventKind;
  memberName: string;
  reason: string;
  /** The last day that a grant of more time gave; null for other events. */
  grantedDay: CivilDate | null;
}

/** ReportTaskView is a task of the reporting agency, as context beside its report. */
export interface ReportTaskView {
  id: string;
  title: string;
  status: TaskStatus;
  standing: TaskStanding;
  percent: number;
  dueOn: CivilDate | null;
  latestNote: string | null;
}

/** ReportView is one agency's report for one window with all that its page shows. */
export interface ReportView extends ObligationRow {
  results: string;
  difficulties: string;
  proposals: string;
  /** Texts of the sections that the tenant's outline adds, or once did, by section id. */
  extraSections: Record<string, string>;
  /** What the report is asked to say, in order. */
  outline: ReportOutline;
  submittedAt: string | null;
  submittedByName: string | null;
  /** Why it was returned, while it is. */
  returnReason: string | null;
  figures: ReportFigureView[];
  /** Files of the report as a whole; those behind a figure stand with it. */
  files: ReportFileView[];
  history: ReportEventView[];
  tasks: ReportTaskView[];
  /** Which agency held the duty of standing body on the day of its acceptance; null until then, or where no history of the duty is written. */
  acceptedUnder: string | null;
  /** Who has to act next. */
  next: NextStep;
  /** Requests for more time, newest first. */
  extensions: ExtensionView[];
  mayWrite: boolean;
  /** Whether this member may ask for more time now. */
  mayAskForTime: boolean;
  /** Whether this member may act for the agency's head now. */
  mayApprove: boolean;
  mayDecide: boolean;
  /** Whether this member may extend, unlock and waive. */
  mayGrant: boolean;
}
