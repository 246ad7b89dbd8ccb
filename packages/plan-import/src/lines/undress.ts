import type { MappedText } from '#app/text/mapped-text.ts';

const DRESSED = /[*#\\<>_`~]/;
const HEADING = /^(#{1,6})\s+/;
const BOLD = /^(?:\*\*|__)(?=\S).*(?:\*\*|__)[.:]?$/;
const TAG = /<\/?(?:u|b|i|em|strong|sup|sub|br|p|span|div|center)\s{0,3}\/?>/gi;

/** Marks the units that are markdown, not words. */
function dressOf(text: string): boolean[] {
  const drop = Array.from<boolean>({ length: text.length }).fill(false);
  const mark = (start: number, length: number) => drop.fill(true, start, start + length);
  const heading = HEADING.exec(text);
  if (heading) mark(0, heading[0].length);
  if (/^>\s/.test(text)) mark(0, 2);
  if (text.includes('<')) for (const tag of text.matchAll(TAG)) mark(tag.index, tag[0].length);
  const bullet = /^\*\s/.test(text) ? 1 : 0;
  for (let i = bullet; i < text.length; i++) {
    const unit = text.charAt(i);
    const next = text.charAt(i + 1);
    if (unit === '*' || unit === '`') drop[i] = true;
    else if (unit === '\\' && /[\\*#_\-.+()|[\]!>]/.test(next)) drop[i] = true;
    else if (unit === '_' && next === '_' && !/_/.test(text.charAt(i + 2) + text.charAt(i - 1)))
      drop.fill(true, i, i + 2);
  }
  return drop;
}

/** undress takes markdown and simple tags out of a line and says what they meant. */
export function undress(line: MappedText): { mapped: MappedText; heading: number; bold: boolean } {
  if (!DRESSED.test(line.text)) return { mapped: line, heading: 0, bold: false };
  const heading = HEADING.exec(line.text)?.[1]?.length ?? 0;
  const bold = BOLD.test(line.text.replace(HEADING, ''));
  const drop = dressOf(line.text);
  const from: number[] = [];
  const to: number[] = [];
  let text = '';
  for (let i = 0; i < line.text.length; i++) {
    const unit = line.text.charAt(i);
    if (drop[i] || (unit === ' ' && (text === '' || text.endsWith(' ')))) continue;
    text += unit;
    from.push(line.from[i] ?? 0);
    to.push(line.to[i] ?? 0);
  }
  const length = text.trimEnd().length;
  const mapped = {
    text: text.slice(0, length),
    from: from.slice(0, length),
    to: to.slice(0, length),
  };
  return { mapped, heading, bold };
}
