import type { MappedText } from '#app/text/mapped-text.ts';

// Marks of direction, joiners, soft hyphens, byte order marks and control characters carry no letter.
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}|(?!\s)\p{Cc}/u;
const NEEDS_WORK = /[\p{Cc}\p{Cf}\p{Mn}]|[^\S ]| {2}|^ | $/u;
const CLUSTER = /[^\u0300-\u036f][\u0300-\u036f]{1,8}/g;

/** NFC, each composed letter keeping the place of the units it was written with. */
function compose(line: string, start: number): { text: string; from: number[]; to: number[] } {
  const from: number[] = [];
  const to: number[] = [];
  let text = '';
  const put = (piece: string, at: number, end: number) => {
    for (const unit of piece.split('')) {
      text += unit;
      from.push(start + at);
      to.push(start + end);
    }
  };
  let done = 0;
  for (const { index, 0: cluster } of line.matchAll(CLUSTER)) {
    for (let i = done; i < index; i++) put(line[i] ?? '', i, i + 1);
    put(cluster.normalize('NFC'), index, index + cluster.length);
    done = index + cluster.length;
  }
  for (let i = done; i < line.length; i++) put(line[i] ?? '', i, i + 1);
  return { text, from, to };
}

/** cleanLine composes letters (NFC), collapses white space and drops invisible units of one line that begins at `start`. */
export function cleanLine(line: string, start: number): MappedText {
  if (!NEEDS_WORK.test(line)) {
    return {
      text: line,
      from: Array.from({ length: line.length }, (_, i) => start + i),
      to: Array.from({ length: line.length }, (_, i) => start + i + 1),
    };
  }
  const composed = compose(line, start);
  const from: number[] = [];
  const to: number[] = [];
  let text = '';
  for (let i = 0; i < composed.text.length; i++) {
    const unit = composed.text[i] ?? '';
    const blank = /\s/.test(unit);
    if (INVISIBLE.test(unit) || (blank && (text === '' || text.endsWith(' ')))) continue;
    text += blank ? ' ' : unit;
    from.push(composed.from[i] ?? start);
    to.push(composed.to[i] ?? start);
  }
  const length = text.trimEnd().length;
  return { text: text.slice(0, length), from: from.slice(0, length), to: to.slice(0, length) };
}
