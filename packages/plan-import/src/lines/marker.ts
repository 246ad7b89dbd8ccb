/** MarkerKind is how a paragraph is numbered or bulleted; `dec2` is `1.1.`, `article` is `Điều 1.`. */
export type MarkerKind =
  | 'part'
  | 'upper'
  | 'roman'
  | 'article'
  | 'dec1'
  | 'dec2'
  | 'dec3'
  | 'dec4'
  | 'letter'
  | 'paren'
  | 'dash'
  | 'plus'
  | 'bullet';

/** Marker is what stands before the words of a paragraph: its kind, its label and how many units it takes. */
export type Marker = {
  readonly kind: MarkerKind;
  readonly label: string;
  /** Its place in its sequence (3 for `III.`, `c)` or `1.3.`); absent for bullets. */
  readonly order?: number;
  readonly length: number;
};

const ROMAN = /^([IVXL]{1,7})\s?(?:[.)/]\s*|[:–-]\s+)(?=[^\s.])/u;
const ROMAN_BARE = /^([IVX]{1,5})\s+(?=\p{Lu}{2})/u;
const DECIMAL = /^(\d{1,2}(?:\.\d{1,2}){0,4})(?:\s?([.)/:]))?(\s*)(?=[^\s.,%/)-])/u;
const LETTER = /^([a-zđ])\s?([.)])(\s*)(?=\S)/u;
const UPPER = /^([A-HĐ])\s?[.)]\s+(?=\p{Lu})/u;
const PAREN = /^\((\d{1,2}|[ivx]{1,4}|[a-zđ])\)\s*(?=\S)/u;
const ARTICLE = /^(?:Điều|ĐIỀU)\s+(\d{1,3})\s?[.:]\s*/u;
const PART =
  /^(?:(?:PHẦN|Phần|CHƯƠNG|Chương)\s+(?:(?:THỨ|thứ)\s+)?([IVX]{1,5}|\d{1,2}|NHẤT|HAI|BA|TƯ|nhất|hai|ba|tư)|(?:MỤC|Mục)\s+([IVX]{1,5}|\d{1,2})(?=\s?[.:]))(?![\p{L}\d])\s?[.:-]?\s*/u;
const DASH = /^[-–—−]\s*(?=[^\s\d.,%\-–—_]|\s*\d{1,3}\s?(?:%|\p{L}))/u;
const DASH_SPACED = /^[-–—−]\s+(?=\S)/u;
const PLUS = /^\+\s*(?=[^\s+])/u;
const BULLET = /^(?:[•●▪■◦‣⁃∙·*►➢➤✓✔❖]|[\uf000-\uf0ff]|o(?=\s\p{Lu}))\s*(?=\S)/u;

const ROMAN_VALUES: Record<string, number> = { I: 1, V: 5, X: 10, L: 50 };
const LETTERS = 'abcdđefghijklmnopqrstuvwxyz';

function romanValue(numeral: string): number {
  let total = 0;
  for (let i = 0; i < numeral.length; i++) {
    const value = ROMAN_VALUES[numeral[i] ?? ''] ?? 0;
    const next = ROMAN_VALUES[numeral[i + 1] ?? ''] ?? 0;
    total += value < next ? -value : value;
  }
  return total;
}

function decimal(text: string): Marker | undefined {
  const match = DECIMAL.exec(text);
  if (!match) return undefined;
  const [whole, number = '', stop = '', blank = ''] = match;
  const depth = number.split('.').length;
  const next = text.charAt(whole.length);
  // "1 mô hình" and "1.5 lần" are figures; "1.1 Mục tiêu" and "1.Sở Y tế" are headings.
  if (stop === '' && (depth === 1 || blank === '' || !/[\p{Lu}“"]/u.test(next))) return undefined;
  if (blank === '' && /\d/.test(next)) return undefined;
  if (stop !== '' && blank === '' && !/[\p{Lu}“"*]/u.test(next)) return undefined;
  if ((stop === '/' || stop === ':') && blank === '') return undefined;
  const kinds = ['dec1', 'dec2', 'dec3', 'dec4'] as const;
  const kind = kinds[depth - 1] ?? 'dec4';
  return { kind, label: number, order: Number(number.split('.').at(-1)), length: whole.length };
}

function letter(text: string): Marker | undefined {
  const match = LETTER.exec(text);
  if (!match) return undefined;
  const [whole, label = '', stop, blank] = match;
  if (stop === '.' && (blank === '' || !/[\p{Lu}\d“"]/u.test(text.charAt(whole.length))))
    return undefined;
  return { kind: 'letter', label, order: LETTERS.indexOf(label) + 1, length: whole.length };
}

function simple(kind: MarkerKind, pattern: RegExp, text: string): Marker | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [whole, label = whole.trim()] = match;
  const order = kind === 'article' ? { order: Number(label) } : {};
  return { kind, label, ...order, length: whole.length };
}

function roman(text: string): Marker | undefined {
  const match = ROMAN.exec(text) ?? ROMAN_BARE.exec(text);
  if (!match) return undefined;
  const [whole, label = ''] = match;
  return { kind: 'roman', label, order: romanValue(label), length: whole.length };
}

/** readMarker returns the marker that a paragraph begins with, if it has one. */
export function readMarker(text: string): Marker | undefined {
  const first = text.charAt(0);
  if (/\d/.test(first)) return decimal(text);
  if (/[-–—−]/.test(first)) return simple('dash', DASH, text) ?? simple('dash', DASH_SPACED, text);
  if (first === '+') return simple('plus', PLUS, text);
  if (first === '(') return simple('paren', PAREN, text);
  return (
    roman(text) ??
    simple('upper', UPPER, text) ??
    letter(text) ??
    simple('article', ARTICLE, text) ??
    simple('part', PART, text) ??
    simple('bullet', BULLET, text)
  );
}
