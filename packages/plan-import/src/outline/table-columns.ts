import { fold } from '#app/text/fold.ts';
import type { MappedText } from '#app/text/mapped-text.ts';

/** Table is a table with its head read: one folded title a column, and the rows below it. */
export type Table = {
  readonly titles: readonly string[];
  readonly rows: readonly (readonly MappedText[])[];
};

const MOST_HEAD_ROWS = 3;
const ORDINAL = /^(?:\d{1,3}(?:\.\d{1,2})*\.?|[ivx]{1,5}\.?|[a-z]\)?)$/;

const isFigure = (text: string) =>
  /^[\s≥≤<>=]*\d[\d.,/%\s-]*$/.test(text) && !/^20\d\d$/.test(text.trim());

function isDataRow(row: readonly MappedText[]): boolean {
  const cells = row.map(({ text }) => fold(text));
  const [first = ''] = cells;
  // A row of column numbers, (1) (2) (3), belongs to the head.
  if (cells.every((cell) => cell === '' || /^\(?\d{1,2}\)?$|^\([a-z]\)$/.test(cell))) return false;
  return ORDINAL.test(first) || cells.slice(1).some(isFigure);
}

/** readTable tells a table's head from its rows. */
export function readTable(rows: readonly (readonly MappedText[])[]): Table {
  const head: (readonly MappedText[])[] = [];
  let at = 0;
  for (; at < Math.min(MOST_HEAD_ROWS, rows.length); at++) {
    const row = rows[at] ?? [];
    if (at > 0 && isDataRow(row)) break;
    if (at > 0 && row.filter(({ text }) => text !== '').length > 1 && !isHeadRow(row)) break;
    if (at > 0 && row.filter(({ text }) => text !== '').length <= 1) break;
    head.push(row);
  }
  const width = Math.max(0, ...head.map((row) => row.length));
  const titles = Array.from({ length: width }, (_, column) => {
    const words = head
      .map((row) => fold(row[column]?.text ?? ''))
      .filter((text) => !/^\(?\d{0,2}\)?$/.test(text));
    return [...new Set(words)].join(' ').trim();
  });
  return { titles, rows: rows.slice(head.length) };
}

/** A second row of the head names years or parts of what the first row spans. */
function isHeadRow(row: readonly MappedText[]): boolean {
  const cells = row.map(({ text }) => fold(text)).filter((text) => text !== '');
  const short = cells.every((cell) => cell.length <= 40);
  const named = cells.some((cell) =>
    /^(?:nam )?20\d\d$|^nam 20|ke hoach|thuc hien|muc tieu|chu tri|phoi hop|^\(?\d{1,2}\)?$|^tt$|^stt$/.test(
      cell,
    ),
  );
  return short && named;
}

/** columnOf finds the first column whose title matches; -1 when none does. */
export function columnOf(table: Table, pattern: RegExp, not?: RegExp): number {
  return table.titles.findIndex((title) => pattern.test(title) && !not?.test(title));
}
