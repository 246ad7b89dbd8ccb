import type {
  AgencyKind,
  AssignmentRole,
  CivilDate,
  Comparator,
  TargetUnit,
} from '@tiendo/contracts';

/** planTenantSlugs are the five tenants that have a plan, in the order of their sources. */
export const planTenantSlugs = [
  'thua-thien-hue',
  'nghe-an',
  'binh-thuan',
  'dien-chau',
  'kon-tum',
] as const;

/** PlanTenantSlug names one of them. */
export type PlanTenantSlug = (typeof planTenantSlugs)[number];

/** LegalBasisSeed is one document that a plan rests on (`basis`) or mentions elsewhere (`cited`), with its title in our own words. */
export interface LegalBasisSeed {
  readonly number: string;
  readonly title: string;
  readonly kind: 'basis' | 'cited';
  readonly issuedOn: CivilDate | null;
}

/** AgencySeed is an agency as its plan names it. */
export interface AgencySeed {
  readonly key: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: AgencyKind;
  readonly standingBody?: boolean;
}

/** SeedTask is one task of an agency. */
export interface SeedTask {
  readonly key: string;
  readonly title: string;
  readonly detail: string;
  readonly dueOn?: CivilDate;
  readonly coordinating?: readonly string[];
}

/** AssignmentSeed is one agency heading: its agencies, their role, and their tasks in the source's order. */
export interface AssignmentSeed<Task = SeedTask> {
  readonly agencyKeys: readonly string[];
  readonly role: AssignmentRole;
  readonly tasks: readonly Task[];
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
  readonly ownerAgencyKey: string;
}

/** RecipientSeed is who receives a report: an agency of the plan, or a body outside it. */
export type RecipientSeed = { readonly agencyKey: string } | { readonly body: string };

/** PlanHeader is everything of a plan before its targets. */
export interface PlanHeader {
  readonly tenantSlug: PlanTenantSlug;
  readonly title: string;
  readonly documentNumber: string | null;
  readonly issuedOn: CivilDate | null;
  readonly issuedBy: string;
  readonly period: { readonly from: number; readonly to: number };
  readonly objectives: string;
  readonly legalBases: readonly LegalBasisSeed[];
  readonly agencies: readonly AgencySeed[];
}
