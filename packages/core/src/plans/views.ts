import type { CivilDate, LegalBasis, PlanStatus, SummaryFigures } from '@tiendo/contracts';

/** PlanHeader is what identifies a plan; years are calendar years, dates civil dates. */
export interface PlanHeader {
  id: string;
  title: string;
  documentNumber: string | null;
  issuedBy: string | null;
  issuedOn: CivilDate | null;
  periodFrom: number;
  periodTo: number;
  status: PlanStatus;
  isDemonstration: boolean;
  rowVersion: number;
}

/** PublishedFigures are a plan's counters as its parents read them, and the day that they are of. */
export interface PublishedFigures extends SummaryFigures {
  asOf: CivilDate;
}

/** PlanListItem is a plan in a list; `published` is null until it has been activated. */
export interface PlanListItem extends PlanHeader {
  published: PublishedFigures | null;
}

/** PlanCounts is how much of a plan has been set up; archived rows are not counted. */
export interface PlanCounts {
  legalBases: number;
  targets: number;
  tasks: number;
  tasksWithoutResponsible: number;
  tasksWithoutDue: number;
  agencies: number;
  agenciesWithPart: number;
  agenciesWithoutMember: number;
  standingBodies: number;
  schedules: number;
  schedulesWithoutDates: number;
  reminderDays: number;
}

/** SetupStepName names the steps of the setup checklist, in their order. */
export type SetupStepName = 'plan' | 'targets' | 'agencies' | 'tasks' | 'reporting' | 'reminders';

/** SetupGap names what a step lacks. */
export type SetupGap =
  | 'legal_bases'
  | 'targets'
  | 'agencies'
  | 'standing_body'
  | 'members'
  | 'tasks'
  | 'responsible'
  | 'due'
  | 'schedule'
  | 'schedule_dates'
  | 'reminders';

/** SetupStep is one step of the checklist: complete without gaps; `hints` are worth a look but leave it complete. */
export interface SetupStep {
  step: SetupStepName;
  complete: boolean;
  gaps: { gap: SetupGap; count: number }[];
  hints: { gap: SetupGap; count: number }[];
}

/** PlanDetail is one plan with its legal bases, its counters and what of its setup is missing. */
export interface PlanDetail extends PlanListItem {
  summary: string;
  legalBases: LegalBasis[];
  counts: PlanCounts;
  setup: SetupStep[];
  mayConfigure: boolean;
}
