import type {
  CivilDate,
  ObligationState,
  ReportKind,
  ScheduleRule,
  TargetStanding,
  TaskStatus,
} from '@tiendo/contracts';
import type {
  AssignmentSeed,
  PlanHeader,
  RecipientSeed,
  SeedTask,
  TargetSeed,
} from './plan-seed.ts';

/** TaskUpdateSeed is one recorded update of a task, oldest first in its history. */
export interface TaskUpdateSeed {
  readonly daysAgo: number;
  readonly on: CivilDate;
  readonly status: TaskStatus;
  readonly percent: number;
  readonly note: string;
  readonly byPersonEmail: string;
}

/** CurrentTask is a task with its due date and what has been recorded of it; status and percent are those of the last update. */
export interface CurrentTask extends SeedTask {
  readonly dueOn: CivilDate;
  readonly status: TaskStatus;
  readonly percent: number;
  readonly completedOn: CivilDate | null;
  readonly blockedReason: string | null;
  readonly history: readonly TaskUpdateSeed[];
}

/** MeasurementSeed is one reported figure: a percentage by its two counts, a count by its numerator alone. */
export interface MeasurementSeed {
  readonly on: CivilDate;
  readonly numerator: number;
  readonly denominator: number | null;
  readonly value: number;
}

/** CurrentTarget is a target with its measurements, oldest first, and the standing they are meant to show. */
export interface CurrentTarget extends TargetSeed {
  readonly intendedStanding: TargetStanding;
  readonly measurements: readonly MeasurementSeed[];
}

/** CurrentReporting is a reporting rule that runs: the rule that computes its windows, its due date in words, who reports to whom. */
export interface CurrentReporting {
  readonly key: string;
  readonly kind: ReportKind;
  readonly title: string;
  readonly rule: ScheduleRule;
  readonly dueText: string;
  readonly reporter: readonly string[];
  readonly recipient: RecipientSeed;
  readonly forwardTo: readonly string[];
  readonly hop: 1 | 2 | 3;
}

/** ReportFigureSeed is one figure in a report. */
export interface ReportFigureSeed {
  readonly targetKey: string;
  readonly numerator: number;
  readonly denominator: number | null;
}

/** ReportSeed is what one agency has done about one window; an agency and window without one owes its report still. */
export interface ReportSeed {
  readonly ruleKey: string;
  /** Place of the window among the rule's windows whose last day falls in the plan's year, from 0. */
  readonly periodIndex: number;
  readonly periodFrom: CivilDate;
  readonly periodTo: CivilDate;
  readonly lastDay: CivilDate;
  readonly agencyKey: string;
  readonly state: Exclude<ObligationState, 'open' | 'waived'>;
  /** Days after the last day on which it was submitted; negative is early, null where nothing was submitted. */
  readonly daysFromLastDay: number | null;
  readonly submittedOn: CivilDate | null;
  readonly decidedOn: CivilDate | null;
  readonly returnReason: string | null;
  readonly nothingToReport: boolean;
  readonly results: string;
  readonly difficulties: string;
  readonly proposals: string;
  readonly figures: readonly ReportFigureSeed[];
  readonly byPersonEmail: string;
  readonly decidedByEmail: string | null;
}

/** CurrentPlan is a tenant's plan of this year, whose work stands in every state; its figures are for show. */
export interface CurrentPlan extends PlanHeader {
  readonly isDemonstration: true;
  readonly today: CivilDate;
  readonly targets: readonly CurrentTarget[];
  readonly assignments: readonly AssignmentSeed<CurrentTask>[];
  readonly reporting: readonly CurrentReporting[];
  readonly reports: readonly ReportSeed[];
}
