import type { Span } from '@tiendo/contracts';

/** How much of the source one page shows, in UTF-16 code units: some eight printed pages. */
export const windowLength = 24_000;
/** How much stands before the passage being looked at. */
const lead = 6_000;

/** SourceWindow is the stretch that is shown, with where the stretches before and after it begin; null at the text's ends. */
export interface SourceWindow {
  from: number;
  text: string;
  total: number;
  earlier: number | null;
  later: number | null;
}

/** windowStart is where the shown stretch begins: where the address says, else a little before the passage. */
export function windowStart(from: number | null, passage: Span | null, total: number): number {
  if (total <= windowLength) return 0;
  const wanted = from ?? (passage === null ? 0 : passage.start - lead);
  return Math.max(0, Math.min(wanted, total - 1));
}

/** cutWindow takes the window out of a stretch that holds it, from line to line where lines are short enough. */
export function cutWindow(
  stretch: { from: number; text: string; total: number },
  start: number,
): SourceWindow {
  const { total } = stretch;
  const first = lineStart(stretch.text, Math.max(0, start - stretch.from));
  const last = Math.min(stretch.text.length, first + windowLength);
  const text = stretch.text.slice(first, lineEnd(stretch.text, first, last));
  const from = stretch.from + first;
  const end = from + text.length;
  return {
    from,
    text,
    total,
    earlier: from > 0 ? Math.max(0, from - windowLength) : null,
    later: end < total ? end : null,
  };
}

/** A line break in reach; lines longer than this are cut anywhere but inside a letter. */
const reach = 2_000;

function lineStart(text: string, at: number): number {
  const line = text.lastIndexOf('\n', at - 1) + 1;
  return at === 0 || at - line <= reach ? Math.min(line, at) : whole(text, at);
}

function lineEnd(text: string, first: number, last: number): number {
  if (last === text.length) return last;
  const line = text.lastIndexOf('\n', last) + 1;
  return line > first && last - line <= reach ? line : whole(text, last);
}

/** A letter of two code units is never cut in half. */
function whole(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at - 1 : at;
}
