import type { DraftTarget } from '@tiendo/contracts';
import type { OutlineNode } from '#app/outline/node.ts';
import { columnOf, readTable, type Table } from '#app/outline/table-columns.ts';
import { findDueDate } from '#app/text/find-date.ts';
import { fold } from '#app/text/fold.ts';
import { EMPTY, type MappedText, spanOf } from '#app/text/mapped-text.ts';
import { comparisonAt } from './comparator.ts';
import { figureValue } from './figure.ts';
import { findMeasures } from './find-measures.ts';
import type { Measure } from './measure.ts';
import { measureFields, readTarget, type TargetContext } from './read-target.ts';

const NAME = /chi tieu|muc tieu|noi dung|ten chi so|chi so|danh muc|tieu chi/;
const NOT_NAME = /ke hoach|giao|nam 20|^20|don vi|ket qua|thuc hien|gia tri/;
const UNIT = /don vi tinh|^dvt|^don vi$|don vi do/;
const PAST =
  /thuc hien|ket qua|uoc|hien trang|hien tai|dat duoc|^th |so sanh|ty le dat|da dat|nen$/;
const OTHER =
  /ghi chu|co quan|don vi|chu tri|phoi hop|trach nhiem|^(?:s?tt|so tt|so thu tu)$|can cu|thoi gian|thoi han|nguon|tinh toan/;
const PLANNED =
  /ke hoach|muc tieu|chi tieu|giao|phan dau|den nam|gia tri|nam 20\d\d|^20\d\d|so luong|ty le|dang ky/;

type Column = { readonly at: number; readonly year: number | undefined };

function valueColumns(table: Table, name: number, from: number | null): Column[] {
  const columns = table.titles.flatMap((title, at) => {
    const year = /(20\d\d)(?!\s*-)/.exec(title)?.[1];
    const planned = PLANNED.test(title) && !PAST.test(title);
    if (at === name || OTHER.test(title) || UNIT.test(title) || !planned) return [];
    if (year !== undefined && from !== null && Number(year) < from) return [];
    return [{ at, year: year === undefined ? undefined : Number(year) }];
  });
  return columns;
}

/** isTargetTable says whether a table's head announces targets. */
export function isTargetTable(table: Table, underTargets: boolean): boolean {
  const name = columnOf(table, NAME, NOT_NAME);
  if (name < 0) return false;
  const title = table.titles[name] ?? '';
  if (underTargets) return true;
  if (!/chi tieu|muc tieu|chi so/.test(title)) return false;
  return table.titles.some((other, at) => at !== name && (UNIT.test(other) || PLANNED.test(other)));
}

/** The figure of a cell, its unit taken from the unit's column or the target's name. */
function cellMeasure(cell: MappedText, unit: string, name: string): Measure | undefined {
  const folded = fold(cell.text);
  const measuredIn = fold(unit);
  const percent =
    unit === '%' ||
    /^(?:%|ty le|phan tram)/.test(measuredIn) ||
    (unit === '' && /ty le|%/.test(fold(name)));
  const [found] = findMeasures(
    percent && !cell.text.includes('%') ? `${cell.text}%` : `${cell.text} ${unit}`,
  );
  const noun = unit === '' || percent ? {} : { unitNoun: unit };
  if (found) {
    const ends = { start: 0, end: cell.text.length };
    return { ...found, ...(found.unit === 'count' ? noun : {}), ...ends };
  }
  const match = /\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?/.exec(folded);
  if (!match) return undefined;
  const end = match.index + match[0].length;
  return {
    ...comparisonAt(folded, match.index, end),
    value: figureValue(match[0]),
    valueMax: null,
    unit: percent ? '%' : 'count',
    ...noun,
    start: match.index,
    end,
  };
}

type Row = {
  readonly name: MappedText;
  readonly unit: string;
  readonly cells: readonly MappedText[];
};

function rowTarget(
  row: Row,
  columns: readonly Column[],
  context: TargetContext,
): DraftTarget | undefined {
  const figures = columns.flatMap(({ at, year }) => {
    const cell = row.cells[at] ?? EMPTY;
    const measure = cellMeasure(cell, row.unit, row.name.text);
    return measure ? [{ measure, year, cell }] : [];
  });
  const last = figures.at(-1);
  if (!last) return undefined;
  const first = spanOf(row.name);
  const end = spanOf(last.cell)?.end ?? 0;
  if (!first) return undefined;
  const milestones = figures.flatMap(({ measure: { comparator, value, unit }, year }) =>
    year === undefined ? [] : [{ year, comparator, value, unit }],
  );
  const stated =
    last.year === undefined
      ? undefined
      : findDueDate(`đến năm ${last.year}`, { from: null, to: null });
  const dueDate = findDueDate(row.name.text, context.years) ?? stated ?? context.dueDate;
  return {
    text: row.name.text,
    ...measureFields(last.measure),
    ...(dueDate === undefined ? {} : { dueDate }),
    span: { start: first.start, end: Math.max(first.end, end) },
    ...(context.group === undefined ? {} : { group: context.group }),
    ...(milestones.length > 1 ? { milestones } : {}),
  };
}

/** A row that only names what follows: no figure in any column, and none in its name. */
function isGroupRow(row: Row, columns: readonly Column[]): boolean {
  return (
    columns.every(({ at }) => !/\d/.test(row.cells[at]?.text ?? '')) &&
    findMeasures(row.name.text).length === 0
  );
}

/** readTargetTable makes a target of each row that has a planned figure, in its columns or in its words. */
export function readTargetTable(node: OutlineNode, context: TargetContext): DraftTarget[] {
  const table = readTable(node.rows);
  const name = Math.max(0, columnOf(table, NAME, NOT_NAME));
  const unit = columnOf(table, UNIT);
  const columns = valueColumns(table, name, context.years.from);
  let group = context.group;
  return table.rows.flatMap((cells) => {
    const row: Row = { name: cells[name] ?? EMPTY, unit: cells[unit]?.text ?? '', cells };
    if (row.name.text === '' || /^\(?[\d.]{1,5}\)?$/.test(row.name.text)) return [];
    if (isGroupRow(row, columns)) {
      group = row.name.text;
      return [];
    }
    const stated = rowTarget(row, columns, { ...context, group });
    return stated ?? readTarget(row.name, { ...context, group }) ?? [];
  });
}
