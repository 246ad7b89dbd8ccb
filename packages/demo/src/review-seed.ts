import type { AgencyKind } from '@tiendo/contracts';
import type { LegalBasisSeed, PlanTenantSlug } from './plan-seed.ts';

/** ReviewedAgency is an agency by its name in the document, with the short name and kind that a person gives it. */
export interface ReviewedAgency {
  readonly name: string;
  readonly shortName: string;
  readonly kind: AgencyKind;
}

/** AddedTask is a task that the document gives outside its list of agencies, so that a person adds it by hand. */
export interface AddedTask {
  readonly section: string;
  readonly agency: string;
  readonly coordinating: readonly string[];
  readonly title: string;
  readonly detail: string;
}

/** PlanReview is what a person adds to an imported document; agencies stand by their names, tasks by their first words. */
export interface PlanReview {
  readonly tenantSlug: PlanTenantSlug;
  readonly title: string;
  readonly issuedBy: string;
  readonly summary: string;
  readonly legalBases: readonly LegalBasisSeed[];
  /** Every agency of the plan; one that the document's list lacks is added. */
  readonly agencies: readonly ReviewedAgency[];
  /** Who follows each target, in the document's order. */
  readonly owners: readonly string[];
  readonly coordinating: readonly (readonly [task: string, agencies: readonly string[]])[];
  /** Who reports under a rule, by its place in the document, where the document names a group. */
  readonly reporters: readonly (readonly [rule: number, agencies: readonly string[]])[];
  readonly added: readonly AddedTask[];
}

/** reviewed writes one agency of a review. */
export function reviewed(name: string, shortName: string, kind: AgencyKind): ReviewedAgency {
  return { name, shortName, kind };
}
