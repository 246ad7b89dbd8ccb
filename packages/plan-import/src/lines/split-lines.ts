import { cleanLine } from './clean-line.ts';
import type { Line } from './line.ts';
import { undress } from './undress.ts';

const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const RULE = /^[\s|:_=*~.\-–—…]*$/;

function toLine(source: string, start: number, end: number, gap: number, newPage: boolean): Line {
  const clean = cleanLine(source.slice(start, end), start);
  const { mapped, heading, bold } = undress(clean);
  const row = mapped.text.startsWith('|') && mapped.text.indexOf('|', 1) > 0;
  return { mapped, gap, heading, bold, newPage, row };
}

/** splitLines cuts a source into its lines that say something; ruled lines and blank ones only count as gaps. */
export function splitLines(source: string): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  let newPage = false;
  const add = (start: number, end: number) => {
    const line = toLine(source, start, end, gap, newPage);
    if (RULE.test(line.mapped.text)) {
      // The rule below a table's head is part of the table.
      if (!line.row) gap++;
      return;
    }
    lines.push(line);
    gap = 0;
    newPage = false;
  };
  let start = 0;
  for (const { index, 0: mark } of source.matchAll(BREAK)) {
    add(start, index);
    start = index + mark.length;
    if (mark === '\f') newPage = true;
  }
  add(start, source.length);
  return lines;
}
