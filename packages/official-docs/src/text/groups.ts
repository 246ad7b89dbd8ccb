import { oneLine } from './clean.ts';

/** Group is rows that stand below one heading; its label is null where they have none. */
export interface Group<Row> {
  label: string | null;
  rows: Row[];
}

/** grouped gathers rows by their heading, in the order in which the headings first appear. */
export function grouped<Row extends { group: string | null }>(rows: readonly Row[]): Group<Row>[] {
  const groups = new Map<string, Group<Row>>();
  for (const row of rows) {
    const label = oneLine(row.group ?? '');
    const group = groups.get(label) ?? { label: label === '' ? null : label, rows: [] };
    group.rows.push(row);
    groups.set(label, group);
  }
  return [...groups.values()];
}

/** ungrouped is rows without headings. */
export const ungrouped = <Row>(rows: readonly Row[]): Group<Row>[] => [
  { label: null, rows: [...rows] },
];
