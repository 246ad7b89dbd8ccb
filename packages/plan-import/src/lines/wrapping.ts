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
  // Among many short items a few broken lines tell: full, without a stop, and the next goes on in small letters.
  const broken = texts.filter(
    (text, at) =>
      text.length >= width * 0.8 &&
      text.length <= width * 1.25 &&
      !/[.;:!?]$/.test(text) &&
      /^\p{Ll}/u.test(texts[at + 1] ?? ''),
  );
  const clearly = broken.length >= 4 && broken.length * 12 >= lengths.length;
  const wrapped = often || clearly;
  return { width: wrapped ? width : Infinity };
}

/** isFull says whether a line broke because the next word did not fit any more. */
export function isFull(wrap: Wrap, line: string, next: string): boolean {
  const word = next.split(' ', 1)[0] ?? '';
  return line.length + 1 + Math.min(word.length, 12) >= wrap.width * FULL;
}
