import type {
  AssignmentRole,
  ScheduleRuleInput,
  TargetStanding,
  TaskStatus,
} from '@tiendo/contracts';
import type { PlanHeader, RecipientSeed, TargetMeasure } from '../plan-seed.ts';

/** HistoryLine is one update of a task: how many days ago, the status and percentage it set, and its note. */
export type HistoryLine = readonly [
  daysAgo: number,
  status: TaskStatus,
  percent: number,
  note: string,
];

/** WorkBlueprint is a task before a day is chosen: `due` counts days from today, history is oldest first. */
export interface WorkBlueprint {
  readonly title: string;
  readonly detail: string;
  readonly due: number;
  readonly coordinating?: readonly string[];
  readonly history: readonly HistoryLine[];
}

/** HeadingBlueprint assigns work to one or more agencies. */
export interface HeadingBlueprint {
  readonly agencyKeys: readonly [string, ...string[]];
  readonly role: AssignmentRole;
  readonly work: readonly WorkBlueprint[];
}

/** GoalBlueprint is a target, the base its percentage is taken of, and where its figures are meant to stand. */
export interface GoalBlueprint {
  readonly key: string;
  readonly ownerAgencyKey: string;
  readonly measure: TargetMeasure;
  /** What the percentage is taken of; null for a count. */
  readonly base: number | null;
  readonly standing: TargetStanding;
  /** Days from today of an own due date; without it the target runs to the end of the year. */
  readonly due?: number;
}

/** RuleBlueprint is a repeating reporting rule. */
export interface RuleBlueprint {
  readonly key: string;
  readonly title: string;
  readonly dueText: string;
  readonly rule: ScheduleRuleInput;
  readonly hop: 1 | 2;
  readonly recipient: RecipientSeed;
  readonly forwardTo: readonly string[];
}

/**
 * Habit is how an agency answers: `early` 3 days before, `prompt` 1 day before, `late` 4 days after, `nothing` says that there
 * is nothing to report, `returned` had its latest report sent back, `waiting` has its latest one with the standing body,
 * `silent` never answers.
 */
export type Habit = 'early' | 'prompt' | 'late' | 'nothing' | 'returned' | 'waiting' | 'silent';

/** ReporterBlueprint is an agency that owes reports, its habit, and the words of its reports. */
export interface ReporterBlueprint {
  readonly agencyKey: string;
  readonly habit: Habit;
  readonly results: readonly [string, string];
  readonly difficulties: string;
  readonly proposals: string;
}

/** CurrentBlueprint is one tenant's demonstration plan before a day is chosen. */
export interface CurrentBlueprint {
  readonly header: Omit<PlanHeader, 'tenantSlug' | 'documentNumber' | 'issuedOn' | 'period'>;
  readonly goals: readonly GoalBlueprint[];
  readonly headings: readonly HeadingBlueprint[];
  readonly rules: readonly RuleBlueprint[];
  /** Titles of the two quick reports, one just past and one about to fall due. */
  readonly quickReports: { readonly past: string; readonly next: string };
  readonly reporters: readonly ReporterBlueprint[];
  readonly returnReason: string;
  /** The words of the standing body's own summary, where a rule of the second hop asks for one. */
  readonly summary: Pick<ReporterBlueprint, 'results' | 'difficulties' | 'proposals'>;
}

/** work writes one task of a blueprint. */
export function work(
  title: string,
  detail: string,
  due: number,
  history: readonly HistoryLine[],
  coordinating?: readonly string[],
): WorkBlueprint {
  return coordinating === undefined
    ? { title, detail, due, history }
    : { title, detail, due, history, coordinating };
}

/** lead assigns work that an agency leads. */
export function lead(agencyKey: string, items: readonly WorkBlueprint[]): HeadingBlueprint {
  return { agencyKeys: [agencyKey], role: 'lead', work: items };
}

/** requested assigns work that a body outside the committee is asked to do. */
export function requested(agencyKey: string, items: readonly WorkBlueprint[]): HeadingBlueprint {
  return { agencyKeys: [agencyKey], role: 'requested', work: items };
}

/** reporter writes one agency's habit and the words of its reports, two versions of the results in turn. */
export function reporter(
  agencyKey: string,
  habit: Habit,
  results: readonly [string, string],
  difficulties: string,
  proposals: string,
): ReporterBlueprint {
  return { agencyKey, habit, results, difficulties, proposals };
}
