import { fold } from '#app/text/fold.ts';
import type { Line } from './line.ts';
import { readMarker } from './marker.ts';

const PAGE_NUMBER =
  /^(?:[-–—]\s?)?(?:trang|page)?\s?\d{1,3}(?:\s?(?:\/|of|tren)\s?\d{1,3})?(?:\s?[-–—])?$/;

const keyOf = (line: Line) =>
  fold(line.mapped.text)
    .replace(/\d+/g, '#')
    .replace(/[\s|]+/g, ' ');

const ends = (line: Line | undefined) => line === undefined || /[.;:!?”")]$/.test(line.mapped.text);
const startsLower = (line: Line | undefined) => /^\p{Ll}/u.test(line?.mapped.text ?? '');

/** A running head stands at a page's edge, or cuts a sentence that goes on after it. */
function standsAtEdge(lines: readonly Line[], at: number, numbers: ReadonlySet<number>): boolean {
  const line = lines[at];
  if (!line) return false;
  const next = lines[at + 1];
  if (line.newPage || next?.newPage) return true;
  if (numbers.has(at - 1) || numbers.has(at + 1)) return true;
  return /^\p{Lu}/u.test(line.mapped.text) && !ends(lines[at - 1]) && startsLower(next);
}

function runningHeads(lines: readonly Line[], numbers: ReadonlySet<number>): Set<number> {
  const places = new Map<string, number[]>();
  lines.forEach((line, at) => {
    const short = line.mapped.text.length <= 120 && !line.row && line.heading === 0;
    if (!short || numbers.has(at) || readMarker(line.mapped.text)) return;
    const key = keyOf(line);
    const found = places.get(key);
    if (found) found.push(at);
    else places.set(key, [at]);
  });
  const heads = new Set<number>();
  for (const found of places.values()) {
    if (found.length < 2) continue;
    const atEdge = found.filter((at) => standsAtEdge(lines, at, numbers));
    if (atEdge.length < 2 || atEdge.length * 2 < found.length) continue;
    for (const at of atEdge) heads.add(at);
  }
  return heads;
}

/** withoutFurniture leaves out page numbers and running heads; the gap before them goes to the line that follows. */
export function withoutFurniture(lines: readonly Line[]): Line[] {
  const numbers = new Set<number>();
  lines.forEach((line, at) => {
    if (PAGE_NUMBER.test(fold(line.mapped.text))) numbers.add(at);
  });
  const heads = runningHeads(lines, numbers);
  const kept: Line[] = [];
  let gap = 0;
  let cut = false;
  lines.forEach((line, at) => {
    if (numbers.has(at) || heads.has(at)) {
      gap += line.gap + 1;
      cut = true;
      return;
    }
    kept.push(cut ? { ...line, gap: line.gap + gap, newPage: true } : line);
    gap = 0;
    cut = false;
  });
  return kept;
}
