import type { Span } from '@tiendo/contracts';

/** MappedText is a cleaned text of which every code unit knows where in the source it came from. */
export type MappedText = {
  readonly text: string;
  /** The source offset at which each code unit starts. */
  readonly from: readonly number[];
  /** The source offset at which each code unit ends. */
  readonly to: readonly number[];
};

/** EMPTY is the text of nothing. */
export const EMPTY: MappedText = { text: '', from: [], to: [] };

/** spanOf returns the source offsets of the units from `start` to before `end`; undefined when there are none. */
export function spanOf(mapped: MappedText, start = 0, end = mapped.text.length): Span | undefined {
  const first = mapped.from[start];
  const last = mapped.to[end - 1];
  if (first === undefined || last === undefined || end <= start) return undefined;
  return { start: first, end: last };
}

/** slice cuts a mapped text like String.slice with offsets that are not negative, white space at both ends taken away. */
export function slice(mapped: MappedText, start: number, end = mapped.text.length): MappedText {
  let first = Math.max(0, start);
  let last = Math.min(mapped.text.length, end);
  while (first < last && mapped.text[first] === ' ') first++;
  while (last > first && mapped.text[last - 1] === ' ') last--;
  return {
    text: mapped.text.slice(first, last),
    from: mapped.from.slice(first, last),
    to: mapped.to.slice(first, last),
  };
}

/** join puts mapped texts one after another with `glue`, whose units belong to the gap between them. */
export function join(parts: readonly { mapped: MappedText; glue: string }[]): MappedText {
  const texts: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  for (const { mapped, glue } of parts) {
    if (texts.length > 0) {
      const edge = to.at(-1) ?? 0;
      for (let i = 0; i < glue.length; i++) {
        from.push(edge);
        to.push(edge);
      }
      texts.push(glue);
    }
    texts.push(mapped.text);
    for (const offset of mapped.from) from.push(offset);
    for (const offset of mapped.to) to.push(offset);
  }
  return { text: texts.join(''), from, to };
}

/** replaceUnits returns the text with `count` units at `at` replaced by as many others. */
export function replaceUnits(mapped: MappedText, at: number, replacement: string): MappedText {
  const text = mapped.text.slice(0, at) + replacement + mapped.text.slice(at + replacement.length);
  return { ...mapped, text };
}
