import type {
  AgencyKind,
  AssignmentRole,
  CivilDate,
  Comparator,
  ReportKind,
  TargetUnit,
} from '@tiendo/contracts';

/** PlanTenantSlug names the five tenants that have a plan. */
export type PlanTenantSlug = 'thua-thien-hue' | 'nghe-an' | 'binh-thuan' | 'dien-chau' | 'kon-tum';

/** LegalBasisSeed is one document that a plan rests on (`basis`) or mentions elsewhere (`cited`), with its title in our own words. */
export interface LegalBasisSeed {
  readonly number: string;
  readonly title: string;
  readonly kind: 'basis' | 'cited';
  readonly issuedOn: CivilDate | null;
}

/** AgencySeed is an agency as its plan names it; `collective` marks a heading that stands for many bodies ("UBND các huyện"). */
export interface AgencySeed {
  readonly key: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: AgencyKind;
  readonly standingBody?: boolean;
  readonly collective?: boolean;
}

/** SeedTask is one first-level bullet of an agency's heading; sub-tasks hang under it and are not counted. */
export interface SeedTask {
  readonly key: string;
  readonly title: string;
  readonly detail: string;
  readonly dueOn?: CivilDate;
  readonly coordinating?: readonly string[];
  readonly subTasks?: readonly string[];
}

/** AssignmentSeed is one agency heading: its agencies, their role, and their tasks in the source's order. */
export interface AssignmentSeed<Task = SeedTask> {
  readonly agencyKeys: readonly string[];
  readonly role: AssignmentRole;
  readonly tasks: readonly Task[];
}

/** AssignmentElsewhereSeed is an assignment that the source makes outside its assignment section. */
export interface AssignmentElsewhereSeed extends AssignmentSeed {
  readonly section: string;
}

/** TargetMeasure is what a target demands: comparator, value or values, unit. */
export interface TargetMeasure {
  readonly title: string;
  readonly comparator: Comparator;
  readonly strict: boolean;
  readonly value: number | null;
  readonly valueMax: number | null;
  readonly unit: TargetUnit | null;
  readonly unitNoun: string | null;
  readonly denominator: number | null;
  readonly dueOn: CivilDate | null;
}

/** TargetSeed is one target of a plan; `ownerAgencyKey` is the agency that follows it. */
export interface TargetSeed extends TargetMeasure {
  readonly key: string;
  readonly group: string | null;
  readonly ownerAgencyKey: string;
  readonly subTargets: readonly TargetMeasure[];
}

/** DueSeed is a due date as the source states it, in the terms of the plan importer's format. */
export type DueSeed =
  | { readonly mode: 'before' | 'by' | 'on'; readonly date: CivilDate }
  | { readonly mode: 'before' | 'by' | 'on'; readonly monthDay: string; readonly every: 'year' };

/** RecipientSeed is who receives a report: an agency of the plan, or a body outside it. */
export type RecipientSeed = { readonly agencyKey: string } | { readonly body: string };

/**
 * ReportingSeed is one reporting rule. `reporter` is `all` for every agency but the recipient and null where the source
 * names nobody; `due` is null where it states no date.
 */
export interface ReportingSeed {
  readonly key: string;
  readonly kind: ReportKind;
  readonly due: DueSeed | null;
  readonly reporter: readonly string[] | 'all' | null;
  readonly recipient: RecipientSeed | null;
  readonly forwardTo: readonly string[];
  readonly hop: 1 | 2;
  readonly note: string;
}

/** OtherDeadlineSeed is a stated rhythm that is no report: an inspection, a yearly review. */
export interface OtherDeadlineSeed {
  readonly section: string;
  readonly text: string;
}

/** PlanHeader is everything of a plan before its targets; null means that the source leaves it blank. */
export interface PlanHeader {
  readonly tenantSlug: PlanTenantSlug;
  readonly title: string;
  readonly level: 'province' | 'commune';
  readonly locality: string;
  readonly documentNumber: string | null;
  readonly issuedOn: CivilDate | null;
  readonly issuedMonth: string | null;
  readonly issuedBy: string;
  readonly period: { readonly from: number; readonly to: number };
  readonly objectives: string;
  readonly legalBases: readonly LegalBasisSeed[];
  readonly agencies: readonly AgencySeed[];
}

/** PlanSeed is one of the five real plans: its facts in our own sentences. */
export interface PlanSeed extends PlanHeader {
  readonly isDemonstration: false;
  readonly targets: readonly TargetSeed[];
  readonly assignments: readonly AssignmentSeed[];
  readonly assignmentsElsewhere: readonly AssignmentElsewhereSeed[];
  readonly reporting: readonly ReportingSeed[];
  readonly otherDeadlines: readonly OtherDeadlineSeed[];
}
