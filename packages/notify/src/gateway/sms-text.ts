import type { ShortText } from '@tiendo/contracts';
import { oneLine } from '#app/clean-text.ts';

/** What GSM 03.38 can write beside letters and digits, in one septet each; the letters of other languages in it are not needed here. */
const plainSigns = new Set(' @£$¥_!"#%&\'()*+,-./:;<=>?§');
/** These take two septets: an escape, then the sign. */
const escapedSigns = new Set('^{}\\[~]|€');

/** Signs that stand for others, so that nothing is lost in a text without diacritics. */
const stands = new Map([
  ...['“', '”', '«', '»', '„'].map((sign) => [sign, '"'] as const),
  ...['‘', '’', '`', '´'].map((sign) => [sign, "'"] as const),
  ...['–', '—', '−', '‑', '•', '·'].map((sign) => [sign, '-'] as const),
  ['…', '...'],
  ['đ', 'd'],
  ['Đ', 'D'],
]);

const single = 160;
const part = 153;
const mostSegments = 2;
const cut = '...';

/** writeSms puts the line and its link into at most two segments without diacritics: the link stays whole, the line is cut after a word. */
export function writeSms({ short, url }: Pick<ShortText, 'short' | 'url'>): string {
  const line = toGsm(short);
  const whole = `${line} ${url}`.trim();
  if (countSegments(whole) <= mostSegments) return whole;
  const words = line.split(' ');
  while (words.pop() !== undefined && words.length > 0) {
    const shorter = `${words.join(' ').replace(/[\s,;:.-]+$/, '')}${cut} ${url}`;
    if (countSegments(shorter) <= mostSegments) return shorter;
  }
  return url;
}

/** toGsm writes Vietnamese without its diacritics; what no old telephone can show is left out. */
export function toGsm(text: string): string {
  const bare = [...oneLine(text)].map((sign) => stands.get(sign) ?? sign).join('');
  const letters = bare.normalize('NFKD').replaceAll(/\p{M}/gu, '');
  return oneLine([...letters].map((sign) => (septets(sign) > 0 ? sign : ' ')).join(''));
}

/** countSegments tells how many SMS a text takes: 160 septets alone, 153 in each of several, and no sign is torn in two. */
export function countSegments(text: string): number {
  const sizes = [...text].map((sign) => septets(sign) || 1);
  if (sizes.reduce((sum, size) => sum + size, 0) <= single) return 1;
  let segments = 1;
  let used = 0;
  for (const size of sizes) {
    if (used + size > part) {
      segments += 1;
      used = 0;
    }
    used += size;
  }
  return segments;
}

function septets(sign: string): number {
  if (/^[A-Za-z0-9]$/.test(sign) || plainSigns.has(sign)) return 1;
  return escapedSigns.has(sign) ? 2 : 0;
}
