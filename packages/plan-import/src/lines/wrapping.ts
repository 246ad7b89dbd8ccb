import type { Line } from './line.ts';

/** The width at which a document's lines break; Infinity where a paragraph is one line. */
export type Wrap = { readonly width: number };

const FULL = 0.86;

/** measureWrap finds out whether the lines are hard-wrapped, and at which width. */
export function measureWrap(lines: readonly Line[]): Wrap {
  const texts = lines.filter(({ row }) => !row).map(({ mapped }) => mapped.text);
  const lengths = texts.map((text) => text.length).filter((length) => length >= 25);
  if (lengths.length < 8) return { width: Infinity };
  lengths.sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  if (width < 40 || width > 150) return { width: Infinity };
  const full = texts.filter((text) => text.length >= width * 0.8 && text.length <= width * 1.25);
  const open = full.filter((text) => !/[.;:!?]$/.test(text));
  const often = full.length * 4 >= lengths.length && open.length * 2 > full.length;
  // Of long lines that were never broken, most end with a stop: fewer broken ones are enough when nearly none does.
  const clearly = full.length * 8 >= lengths.length && open.length * 10 > full.length * 7;
  const wrapped = often || clearly;
  return { width: wrapped ? width : Infinity };
}

/** isFull says whether a line broke because the next word did not fit any more. */
export function isFull(wrap: Wrap, line: string, next: string): boolean {
  const word = next.split(' ', 1)[0] ?? '';
  return line.length + 1 + Math.min(word.length, 12) >= wrap.width * FULL;
}
