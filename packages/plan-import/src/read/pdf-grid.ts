import { linesOf, type PdfItem, type PdfLine } from './pdf-item.ts';

/** Grid is where the columns of a table stand; the first one holds the ordinals. */
export type Grid = {
  readonly left: number;
  readonly right: number;
  /** Where the first column ends. */
  readonly ordinalEnd: number;
  /** Where each column but the first begins. */
  readonly bounds: readonly number[];
  /** Whether ordinals stand in the middle of their rows, not at their top. */
  readonly centred: boolean;
};

const ANCHOR = /^(?:s?tt|số tt)\.?$/iu;

const ORDINAL = /^(?:\d{1,3}|[IVXL]{1,5}|[A-H])[.)]?$/u;

/** CELLS is the room that parts two cells: less than between the words of two titles, each centred in its cell. */
export const CELLS = 0.55;

// Lines of neighbouring cells can stand half a line apart.
const BASE = 0.3;

type Extent = { left: number; right: number };

/** endOf is where a run ends. */
export const endOf = (item: PdfItem) => item.x + item.width;

/** leftOf is where a line begins. */
export const leftOf = (line: PdfLine) => Math.min(...line.items.map(({ x }) => x));

/** visualLines are a page's lines from top to bottom as the eye sees them, whatever the order in which they were drawn. */
export function visualLines(items: readonly PdfItem[]): PdfLine[] {
  const seen = items.filter(({ text }) => text.trim() !== '');
  const lines = linesOf(
    seen.toSorted((a, b) => b.y - a.y || a.x - b.x),
    BASE,
  );
  return lines.map((line) => ({ ...line, items: line.items.toSorted((a, b) => a.x - b.x) }));
}

/** segmentsOf lists the stretches of a line between which more room is left than between words. */
export function segmentsOf(line: PdfLine, room = 0.9): Extent[] {
  const segments: Extent[] = [];
  for (const item of line.items) {
    const last = segments.at(-1);
    if (last && item.x - last.right <= line.height * room)
      last.right = Math.max(last.right, endOf(item));
    else segments.push({ left: item.x, right: endOf(item) });
  }
  return segments;
}

function merged(extents: readonly Extent[]): Extent[] {
  const columns: Extent[] = [];
  for (const { left, right } of extents.toSorted((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last && left <= last.right) last.right = Math.max(last.right, right);
    else columns.push({ left, right });
  }
  return columns;
}

type Anchor = { readonly at: number; readonly item: PdfItem };

/** findAnchor finds the title of a column of ordinals, TT or STT, that stands leftmost on its line. */
export function findAnchor(lines: readonly PdfLine[]): Anchor | undefined {
  for (const [at, line] of lines.entries()) {
    const item = line.items.find(({ text }) => ANCHOR.test(text.trim()));
    if (item && leftOf(line) >= item.x - 2) return { at, item };
  }
  return undefined;
}

/** inFirstColumn says whether a run is an ordinal in the column of ordinals. */
export const inFirstColumn = (
  item: PdfItem,
  { left, ordinalEnd }: Pick<Grid, 'left' | 'ordinalEnd'>,
) => item.x >= left - 15 && endOf(item) <= ordinalEnd + 15 && ORDINAL.test(item.text.trim());

/** headOf finds the lines of a table's head: round the anchor, as far below it as above where it stands in the middle. */
export function headOf(
  lines: readonly PdfLine[],
  { at, item }: Anchor,
): { from: number; to: number } | undefined {
  const column = { left: item.x, ordinalEnd: endOf(item) };
  const data = lines.findIndex(
    (line, index) => index > at && line.items.some((other) => inFirstColumn(other, column)),
  );
  if (data < 0) return undefined;
  const pitch = item.height * 1.7;
  let from = at;
  while (from > 0) {
    const above = lines[from - 1];
    const near = above && above.y - (lines[from]?.y ?? 0) <= pitch;
    if (!near || leftOf(above) < endOf(item) || segmentsOf(above).length < 2) break;
    from--;
  }
  const rise = (lines[from]?.y ?? item.y) - item.y;
  let to = at;
  while (to + 1 < data) {
    const fall = item.y - (lines[to + 1]?.y ?? 0);
    const step = (lines[to]?.y ?? 0) - (lines[to + 1]?.y ?? 0);
    if (rise > 2 ? fall > rise + 3 : step > pitch) break;
    to++;
  }
  return { from, to };
}

/** The boundary between two columns, where the fewest runs of the table cross it. */
function boundary(left: Extent, right: Extent, runs: readonly Extent[]): number {
  let best = right.left;
  let fewest = Infinity;
  for (let x = right.left; x >= left.right; x -= 2) {
    const crossing = runs.filter((run) => run.left < x - 1 && run.right > x + 1).length;
    if (crossing < fewest) [best, fewest] = [x, crossing];
    // What begins right of the middle of the room between two titles belongs to the right one.
    if (fewest === 0 && !runs.some((run) => run.left < best && run.left > left.right)) break;
  }
  return best;
}

/** gridOf finds the columns of a table by the titles of its head and the room between its cells; undefined for fewer than three. */
export function gridOf(
  head: readonly PdfLine[],
  body: readonly PdfLine[],
  anchor: PdfItem,
): Grid | undefined {
  const titles = merged(head.flatMap((line) => segmentsOf(line)));
  const last = titles.at(-1);
  if (titles.length < 3 || !last) return undefined;
  const runs = body.flatMap((line) => segmentsOf(line, CELLS));
  const bounds = titles.slice(1).map((title, at) => boundary(titles[at] ?? title, title, runs));
  const right = Math.max(last.right, ...runs.map((run) => run.right));
  const place = { left: anchor.x, ordinalEnd: endOf(anchor) };
  const first = body.find((line) => line.items.some((item) => inFirstColumn(item, place)));
  const centred = (body[0]?.y ?? 0) - (first?.y ?? Infinity) > 3;
  return { ...place, right, bounds, centred };
}
