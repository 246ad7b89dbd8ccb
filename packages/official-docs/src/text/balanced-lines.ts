import { textWidth } from './text-width.ts';

/** The estimate of a width may be a little short. */
const SAFE_SHARE = 0.94;
/** A text that needs more lines is no title, and wraps by itself. */
const MOST_LINES = 6;
/** What begins a place's name, before which a name is best broken: ỦY BAN NHÂN DÂN / TỈNH …. */
const PLACE = /^(?:tỉnh|thành|huyện|quận|thị|xã|phường|đặc)$/iu;

/** The words of a text, measured once, so that a long one costs no more than its length. */
class Words {
  readonly #words: readonly string[];
  /** Where each word begins, as if all stood in one line with a space after each. */
  readonly #starts: readonly number[];
  readonly #space: number;
  readonly length: number;

  constructor(text: string, size: number) {
    this.#words = text.split(' ');
    this.length = this.#words.length;
    this.#space = textWidth(' ', size);
    const starts = [0];
    for (const word of this.#words)
      starts.push((starts.at(-1) ?? 0) + textWidth(word, size) + this.#space);
    this.#starts = starts;
  }

  width(from: number, to: number): number {
    return Math.max(0, (this.#starts[to] ?? 0) - (this.#starts[from] ?? 0) - this.#space);
  }

  line(from: number, to: number): string {
    return this.#words.slice(from, to).join(' ');
  }

  /** The place's name, where one follows at least two words. */
  place(): number {
    return this.#words.findIndex((word, at) => at > 1 && PLACE.test(word));
  }
}

/** Where to break the words into as many lines, each as near to its even share as words allow. */
function evenBreaks(words: Words, count: number): number[] {
  const breaks = [0];
  for (let left = count; left > 1; left--) {
    const from = breaks.at(-1) ?? 0;
    const share = words.width(from, words.length) / left;
    let at = from + 1;
    const distance = (to: number) => Math.abs(words.width(from, to) - share);
    while (at + 1 < words.length && distance(at + 1) < distance(at)) at += 1;
    if (at < words.length) breaks.push(at);
  }
  return [...breaks, words.length];
}

const fits = (words: Words, breaks: readonly number[], usable: number) =>
  breaks.slice(1).every((to, at) => words.width(breaks[at] ?? 0, to) <= usable);

/** balancedLines breaks a centred text too wide for one line into lines of about the same length; widths are millimetres. */
export function balancedLines(text: string, size: number, width: number): string[] {
  const usable = width * SAFE_SHARE;
  const words = new Words(text, size);
  const least = Math.ceil(words.width(0, words.length) / usable);
  if (least <= 1) return [text];
  const place = words.place();
  const candidates = [
    ...(least === 2 && place > 0 ? [[0, place, words.length]] : []),
    // Lines that come out too wide ask for one more.
    ...(least > MOST_LINES ? [] : [least, least + 1].map((count) => evenBreaks(words, count))),
  ];
  const breaks = candidates.find((each) => fits(words, each, usable));
  if (breaks === undefined) return [text];
  return breaks.slice(1).map((to, at) => words.line(breaks[at] ?? 0, to));
}
