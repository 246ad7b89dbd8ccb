/** A line of text needs this much of its letters' size; Vietnamese stacks marks. */
const LINE = 1.35;
const PADDING = 4;
/** No row can be higher. */
const HIGHEST = 409;
/** Letters wrap at words, so that a line is never quite full. */
const FILLED = 0.9;

/** Written is a cell's text, the width of its column in letters, and its letters' size in points. */
export interface Written {
  text: string;
  width: number;
  size: number;
}

/** A column's letters are those of 11 points. */
function linesOf({ text, width, size }: Written): number {
  const room = Math.max(1, (width * 11 * FILLED) / size);
  return text
    .split('\n')
    .reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / room)), 0);
}

/** rowHeight is the height in points at which all cells of a row can be read: not every program finds it by itself. */
export function rowHeight(cells: readonly Written[]): number {
  const needed = cells.map((cell) => linesOf(cell) * cell.size * LINE + PADDING);
  return Math.min(HIGHEST, Math.ceil(Math.max(PADDING, ...needed)));
}
