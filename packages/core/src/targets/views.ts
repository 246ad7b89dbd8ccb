import type { CivilDate, Comparator, TargetStanding, TargetUnit } from '@tiendo/contracts';

/** TargetView is a target with its newest figure and where it stands today; percentages are 0–100, dates civil dates. */
export interface TargetView {
  id: string;
  planId: string;
  parentId: string | null;
  title: string;
  groupLabel: string | null;
  comparator: Comparator;
  strict: boolean;
  value: number | null;
  valueMax: number | null;
  unit: TargetUnit | null;
  unitNoun: string | null;
  /** What the target's own text gives as the whole, e.g. 21 of 21. */
  denominator: number | null;
  dueOn: CivilDate | null;
  owner: { id: string; name: string } | null;
  /** The entry of the ministry's catalogue that it maps to. */
  indicator: { id: string; code: string; name: string } | null;
  /** Every reporting agency gives its share of the figure. */
  everyReporter: boolean;
  /** Its figures count people: small ones do not leave the tenant. */
  countsPeople: boolean;
  latest: { numerator: number; denominator: number | null; on: CivilDate | null } | null;
  standing: TargetStanding;
  /** Whether it was made from a passage of a document. */
  sourced: boolean;
  archived: boolean;
  rowVersion: number;
}

/** TargetListItem is a target with the clauses under it. */
export interface TargetListItem extends TargetView {
  subTargets: TargetView[];
}
