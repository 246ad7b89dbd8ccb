import { type MappedText, slice } from '#app/text/mapped-text.ts';

/** cellsOf cuts a row written between pipes into its cells. */
export function cellsOf(row: MappedText): MappedText[] {
  const cells: MappedText[] = [];
  let start = row.text.startsWith('|') ? 1 : 0;
  for (let at = start; at < row.text.length; at++) {
    if (row.text[at] !== '|') continue;
    cells.push(slice(row, start, at));
    start = at + 1;
  }
  if (start < row.text.length) cells.push(slice(row, start));
  return cells;
}

/** isRuler says whether a row only rules off a table's head (`|---|---|`). */
export function isRuler(row: MappedText): boolean {
  return /^[\s|:=-]*$/.test(row.text);
}
