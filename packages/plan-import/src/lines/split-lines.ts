import { cleanLine } from './clean-line.ts';
import { htmlRow, isHtmlTable } from './html-row.ts';
import type { Line } from './line.ts';
import { undress } from './undress.ts';

const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]|<\/tr\s{0,3}>[ \t]{0,8}(?:\r\n|\n)?/gi;
const RULE = /^[\s|:_=*~.\-–—…]*$/;

function toLine(source: string, start: number, end: number, gap: number, newPage: boolean): Line {
  const clean = cleanLine(source.slice(start, end), start);
  const plain = isHtmlTable(clean.text) ? htmlRow(clean) : clean;
  const { mapped, heading, bold } = undress(plain);
  const row = mapped.text.startsWith('|') && mapped.text.indexOf('|', 1) > 0;
  return { mapped, gap, heading, bold, newPage, row };
}

// A longer line is no paragraph of a plan; cut at a space, no later step has to look at all of it at once.
const MOST_UNITS = 4_000;

/** Where a line ends that begins at `start`: at its break, or where it grows too long. */
function endOf(source: string, start: number, end: number): number {
  if (end - start <= MOST_UNITS) return end;
  const space = source.lastIndexOf(' ', start + MOST_UNITS);
  if (space > start) return space;
  const cut = start + MOST_UNITS;
  return /[\ud800-\udbff]/.test(source.charAt(cut - 1)) ? cut - 1 : cut;
}

/** Whether a row of tags (`<tr>`) is open at `end`, and not longer than a line may be. */
function inRow(source: string, start: number, end: number): boolean {
  return end - start < MOST_UNITS && /<tr[\s>]/i.test(source.slice(start, end));
}

/** splitLines cuts a source into its lines that say something; ruled lines and blank ones only count as gaps. */
export function splitLines(source: string): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  let newPage = false;
  const addPiece = (start: number, end: number) => {
    const line = toLine(source, start, end, gap, newPage);
    if (RULE.test(line.mapped.text)) {
      // The rule below a table's head is part of the table, and so are tags without words.
      const tags = line.mapped.text === '' && source.slice(start, end).trim() !== '';
      if (!line.row && !tags) gap++;
      return;
    }
    lines.push(line);
    gap = 0;
    newPage = false;
  };
  const add = (start: number, end: number) => {
    let from = start;
    do {
      const to = endOf(source, from, end);
      addPiece(from, to);
      from = to;
    } while (from < end);
  };
  let start = 0;
  for (const { index, 0: mark } of source.matchAll(BREAK)) {
    // Cells on lines of their own are one row.
    if (!mark.startsWith('<') && inRow(source, start, index)) continue;
    add(start, index);
    start = index + mark.length;
    if (mark === '\f') newPage = true;
  }
  add(start, source.length);
  return lines;
}
