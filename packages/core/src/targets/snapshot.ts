import type { UpdateTarget } from '@tiendo/contracts';
import { fromDbDate, fromDecimal, toDbDate } from '@tiendo/db';

/** TargetFields are what people state of a target. */
export type TargetFields = Omit<UpdateTarget, 'id' | 'rowVersion'>;

/** toColumns turns a target's fields into what its row stores. */
export function toColumns(input: TargetFields) {
  const { title, groupLabel, parentId, comparator, strict, value, valueMax } = input;
  const { unit, unitNoun, denominator, ownerAgencyId, indicatorId } = input;
  return {
    title,
    groupLabel,
    parentId,
    comparator,
    strict,
    value,
    valueMax,
    unit,
    unitNoun,
    denominator,
    dueOn: toDbDate(input.dueOn),
    ownerAgencyId,
    indicatorId,
    everyReporter: input.everyReporter,
    countsPeople: input.countsPeople,
  };
}

/** A row's comparator and unit are plain text to the database. */
type AuditedFields = Omit<
  TargetFields,
  'comparator' | 'unit' | 'parentId' | 'ownerAgencyId' | 'indicatorId'
> & {
  comparator: string;
  unit: string | null;
};

/** LinkNames are what a target's parent, owner and indicator are called. */
export interface LinkNames {
  parent: string | null;
  owner: string | null;
  indicator: string | null;
}

/** indicatorName writes an entry of the catalogue as one name. */
export function indicatorName({ code, name }: { code: string; name: string }): string {
  return `${code} · ${name}`;
}

/** snapshot is what the audit log keeps of a target; parent, owner and indicator by name, as they were called then. */
export function snapshot(input: AuditedFields, { parent, owner, indicator }: LinkNames) {
  const { title, groupLabel, comparator, strict, value, valueMax } = input;
  const { unit, unitNoun, denominator, dueOn, everyReporter, countsPeople } = input;
  return {
    title,
    groupLabel,
    parent,
    comparator,
    strict,
    value,
    valueMax,
    unit,
    unitNoun,
    denominator,
    everyReporter,
    countsPeople,
    dueOn,
    owner,
    indicator,
  };
}

type Decimal = { toNumber(): number } | null;
type TargetRow = Omit<AuditedFields, 'value' | 'valueMax' | 'denominator' | 'dueOn'> & {
  value: Decimal;
  valueMax: Decimal;
  denominator: Decimal;
  dueOn: Date | null;
};

/** snapshotOfRow is the same of a stored row. */
export function snapshotOfRow(row: TargetRow, names: LinkNames) {
  const figures = {
    value: fromDecimal(row.value),
    valueMax: fromDecimal(row.valueMax),
    denominator: fromDecimal(row.denominator),
    dueOn: fromDbDate(row.dueOn),
  };
  return snapshot({ ...row, ...figures }, names);
}
