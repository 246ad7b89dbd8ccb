import type {
  AgencyKind,
  CivilDate,
  ObligationState,
  ReportKind,
  Timeliness,
  ReportEventKind,
} from '@tiendo/contracts';
import type { PlanHead } from './plan-head.ts';

/** MatrixDistance is how far a report is from what it waits for: its last day, or its recipient's decision. */
export interface MatrixDistance {
  kind: 'left' | 'overdue' | 'late' | 'waiting';
  days: number;
}

/** MatrixCell is one agency's report for one window. */
export interface MatrixCell {
  obligationId: string;
  state: ObligationState;
  timeliness: Timeliness;
  lastDay: CivilDate;
  /** Whether this agency alone was given more time. */
  isExtended: boolean;
  isLocked: boolean;
  submittedOn: CivilDate | null;
  nothingToReport: boolean;
  distance: MatrixDistance | null;
  rowVersion: number;
}

/** MatrixPeriod is a column: one window of one schedule, with how many of those who owe it have sent it. */
export interface MatrixPeriod {
  key: string;
  scheduleId: string;
  title: string;
  kind: ReportKind;
  hop: number;
  periodFrom: CivilDate;
  periodTo: CivilDate;
  /** The last day of most of its reports. */
  lastDay: CivilDate;
  submitted: number;
  expected: number;
}

/** MatrixAgency is a row: `cells` stand in the order of the periods, null where the agency owes nothing. */
export interface MatrixAgency {
  id: string;
  name: string;
  kind: AgencyKind;
  /** Whether anybody of the agency can sign in: without a contact nobody is reminded. */
  hasContact: boolean;
  cells: (MatrixCell | null)[];
}

/** MatrixTotals counts the reports of the matrix, waived ones left out, and the agencies that nobody can be reached at. */
export interface MatrixTotals {
  expected: number;
  submitted: number;
  returned: number;
  overdue: number;
  waiting: number;
  noContact: number;
}

/** MatrixChange is something that happened to a report since yesterday. */
export interface MatrixChange {
  obligationId: string;
  at: string;
  kind: ReportEventKind;
  agencyName: string;
  title: string;
  memberName: string;
}

/** MatrixView is a plan's reports of one year: agencies down, windows across. */
export interface MatrixView {
  plan: PlanHead;
  year: number;
  /** The years in which reports of the plan fall due. */
  years: number[];
  periods: MatrixPeriod[];
  agencies: MatrixAgency[];
  totals: MatrixTotals;
  changes: MatrixChange[];
}
