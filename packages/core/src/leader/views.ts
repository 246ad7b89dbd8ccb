import type { CivilDate, ReportKind } from '@tiendo/contracts';
import type { PlanListItem } from '#app/plans/views.ts';
import type { TargetView } from '#app/targets/views.ts';
import type { Figure } from '#app/reporting/views.ts';

/** Some is the first few of a list, and how many there are. */
export interface Some<Row> {
  rows: Row[];
  total: number;
}

/** Trend is the way a figure went since the period before. */
export type Trend = 'up' | 'down' | 'flat';

/** RiskyTarget is a target that is at risk or missed; `previous` is its figure in the period before the newest, null where none can be compared. */
export interface RiskyTarget extends TargetView {
  previous: (Figure & { numerator: number; on: CivilDate; trend: Trend }) | null;
}

/** PeriodName is what a report's window is named by. */
export interface PeriodName {
  kind: ReportKind;
  periodFrom: CivilDate;
  periodTo: CivilDate;
}

/** LateItem is a task or report that is overdue, with the agencies that owe it and who heads each. */
export interface LateItem {
  about: 'task' | 'report';
  id: string;
  title: string;
  /** Of a report its window. */
  period: PeriodName | null;
  lastDay: CivilDate;
  agencies: { id: string; name: string; heads: string[] }[];
}

/** Deadline is a task, or the reports of one window, due within the next days; `id` is null where several agencies owe the report. */
export interface Deadline {
  about: 'task' | 'report';
  id: string | null;
  /** The same deadline bears the same key on every reading. */
  key: string;
  title: string;
  period: PeriodName | null;
  lastDay: CivilDate;
  /** Who owes it; of a report that many owe nobody is named. */
  agencyNames: string[];
  /** How many agencies owe it. */
  agencies: number;
}

/** WaitingReport is a consolidated report that the leader has to accept or return. */
export interface WaitingReport extends PeriodName {
  id: string;
  title: string;
  planTitle: string;
  agencyName: string;
  submittedOn: CivilDate | null;
}

/** LeaderPlan is a plan in force that the page can be of. */
export interface LeaderPlan {
  id: string;
  title: string;
  periodFrom: number;
  periodTo: number;
  isDemonstration: boolean;
}

/** LeaderPlanPage is what the page says of one plan; its counters are those that the plan has published. */
export interface LeaderPlanPage {
  plan: PlanListItem;
  atRisk: Some<RiskyTarget>;
  late: Some<LateItem>;
  deadlines: Some<Deadline>;
  /** The last day of what `deadlines` lists. */
  deadlinesTo: CivilDate;
}

/** LeaderPage is the leader's one page; `shown` is null while no plan is in force. */
export interface LeaderPage {
  plans: LeaderPlan[];
  shown: LeaderPlanPage | null;
  /** Reports of every plan that wait for the leader, the longest first. */
  decisions: Some<WaitingReport>;
  mayDecide: boolean;
}
