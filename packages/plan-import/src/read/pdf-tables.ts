import { lineText, type PdfItem, type PdfLine } from './pdf-item.ts';
import {
  CELLS,
  endOf,
  findAnchor,
  type Grid,
  gridOf,
  headOf,
  inFirstColumn,
  leftOf,
  segmentsOf,
  visualLines,
} from './pdf-grid.ts';

/** PagePart is a stretch of a page: running text, or the rows of a table. */
export type PagePart =
  | { readonly kind: 'text'; readonly items: readonly PdfItem[] }
  | {
      readonly kind: 'rows';
      readonly rows: readonly (readonly string[])[];
      /** How much of it the page before has begun: the table, or its last row too. */
      readonly goesOn: 'none' | 'table' | 'row';
    };

const PAGE_NUMBER = /^\d{1,3}$/;

const MOST_TABLES = 8;

/** A title across the columns that no row follows: the first line of what comes after the table. */
function leavesTable(lines: readonly PdfLine[], at: number, grid: Frame): boolean {
  const [first] = segmentsOf(lines[at] ?? { y: 0, height: 0, items: [] }, CELLS);
  const across = first && first.left < grid.ordinalEnd && first.right > grid.ordinalEnd + 40;
  if (!across) return false;
  return !lines
    .slice(at + 1, at + 5)
    .some((line) => line.items.some((i) => inFirstColumn(i, grid)));
}

type Frame = Pick<Grid, 'left' | 'right' | 'ordinalEnd'>;

/** How far down the table goes: to a line that stands left of it, far below it, or right across it. */
function endOfTable(lines: readonly PdfLine[], from: number, grid: Frame): number {
  let at = from;
  for (; at < lines.length; at++) {
    const line = lines[at];
    const above = lines[at - 1];
    if (!line || leftOf(line) < grid.left - 20 || leavesTable(lines, at, grid)) break;
    if (at > from && above && above.y - line.y > line.height * 4) break;
    const segments = segmentsOf(line);
    const [only] = segments;
    const wide = only ? only.right - only.left > (grid.right - grid.left) * 0.7 : false;
    if (segments.length === 1 && wide) break;
  }
  return at;
}

const columnAt = ({ bounds }: Grid, x: number) => bounds.filter((bound) => x >= bound - 2).length;

function cellsOf(lines: readonly PdfLine[], grid: Grid): string[] {
  const cells: string[][] = Array.from({ length: grid.bounds.length + 1 }, () => []);
  for (const line of lines) {
    const columns = new Map<number, PdfItem[]>();
    for (const item of line.items) {
      const column = columnAt(grid, item.x);
      columns.set(column, [...(columns.get(column) ?? []), item]);
    }
    for (const [column, items] of columns) cells[column]?.push(lineText({ items }));
  }
  return cells.map((parts) => parts.join(' ').replace(/\s+/g, ' ').replaceAll('|', '/').trim());
}

/** How many lines at the top of a page carry on the last row of the page before: to the first gap in a column. */
function carriedOver(lines: readonly PdfLine[], grid: Grid): number {
  const top = lines[0]?.y ?? 0;
  const last = new Map<number, number>();
  const at = lines.findIndex((line) => {
    const columns = line.items.map(({ x }) => columnAt(grid, x));
    const opens = columns.some((column) => {
      const above = last.get(column);
      return above === undefined ? line.y < top - line.height : above - line.y > line.height * 1.4;
    });
    for (const column of columns) last.set(column, line.y);
    return opens || line.items.some((item) => inFirstColumn(item, grid));
  });
  const reached = lines[at]?.items.some((item) => inFirstColumn(item, grid)) ?? false;
  // Without a gap before it, an ordinal in the middle of its row has these lines as its own.
  return grid.centred && reached ? 0 : Math.max(0, at);
}

/** Lines by the row they belong to: below its ordinal, or round it where ordinals stand in the middle of their rows. */
function rowsOf(lines: readonly PdfLine[], grid: Grid): string[][] {
  const starts = lines.flatMap((line) =>
    line.items.some((item) => inFirstColumn(item, grid)) ? [line.y] : [],
  );
  const rows: PdfLine[][] = [];
  let row = -1;
  let end = Infinity;
  for (const line of lines) {
    const next = starts[row + 1];
    const opens = grid.centred ? line.y < end - 2 : next !== undefined && line.y <= next + 2;
    if (row < 0 || (opens && next !== undefined)) {
      row++;
      rows.push([]);
      if (grid.centred) end = 2 * (starts[row] ?? line.y) - line.y;
    }
    rows.at(-1)?.push(line);
  }
  return rows.map((own) => cellsOf(own, grid));
}

type Table = {
  readonly from: number;
  readonly to: number;
  readonly grid: Grid;
  readonly rows: string[][];
  readonly goesOn: 'none' | 'table' | 'row';
};

function tableIn(lines: readonly PdfLine[]): Table | undefined {
  const anchor = findAnchor(lines);
  const head = anchor && headOf(lines, anchor);
  if (!anchor || !head) return undefined;
  const titles = lines.slice(head.from, head.to + 1);
  const right = Math.max(...titles.flatMap((line) => line.items.map(endOf)));
  const to = endOfTable(lines, head.to + 1, {
    left: anchor.item.x,
    right,
    ordinalEnd: endOf(anchor.item),
  });
  const body = lines.slice(head.to + 1, to);
  const grid = gridOf(titles, body, anchor.item);
  if (!grid) return undefined;
  return {
    from: head.from,
    to,
    grid,
    rows: [cellsOf(titles, grid), ...rowsOf(body, grid)],
    goesOn: 'none',
  };
}

/** The rest of a table that the page before has begun: the first lines keep to its columns. */
function restIn(lines: readonly PdfLine[], grid: Grid): Table | undefined {
  const from = PAGE_NUMBER.test(lineText(lines[0] ?? { items: [] }).trim()) ? 1 : 0;
  const to = endOfTable(lines, from, grid);
  const body = lines.slice(from, to);
  const keeps = (line: PdfLine) =>
    segmentsOf(line, CELLS).every(
      (run) => !grid.bounds.some((x) => run.left < x - 2 && run.right > x + 4),
    );
  const first = body.slice(0, 6);
  const columns = new Set(first.flatMap((line) => line.items.map(({ x }) => columnAt(grid, x))));
  if (columns.size < 2 || !first.every(keeps)) return undefined;
  const carried = carriedOver(body, grid);
  const rest = carried > 0 ? [cellsOf(body.slice(0, carried), grid)] : [];
  const rows = [...rest, ...rowsOf(body.slice(carried), grid)];
  return { from, to, grid, rows, goesOn: carried > 0 ? 'row' : 'table' };
}

const isFurniture = ({ text }: PdfItem) => text.trim() === '' || PAGE_NUMBER.test(text.trim());

/** partsOf parts a page into text and tables with a column of ordinals; `open` is the grid of a table at the end of the page before. */
export function partsOf(
  items: readonly PdfItem[],
  open: Grid | undefined,
): { parts: PagePart[]; open: Grid | undefined } {
  const parts: PagePart[] = [];
  let rest = items;
  let grid = open;
  for (let count = 0; count < MOST_TABLES; count++) {
    const lines = visualLines(rest);
    const table = (grid && restIn(lines, grid)) ?? tableIn(lines);
    grid = undefined;
    if (!table) break;
    const top = lines[table.from]?.y ?? Infinity;
    const bottom = lines[table.to]?.y ?? -Infinity;
    const above = rest.filter(({ y }) => y > top + 3);
    const { rows, goesOn } = table;
    // A page's number above the rest of a table is no text between its rows.
    if (goesOn === 'none' || !above.every(isFurniture)) parts.push({ kind: 'text', items: above });
    parts.push({ kind: 'rows', rows, goesOn });
    rest = rest.filter(({ y }) => y <= bottom + 3);
    if (rest.every(isFurniture)) return { parts, open: table.grid };
  }
  parts.push({ kind: 'text', items: rest });
  return { parts, open: undefined };
}
