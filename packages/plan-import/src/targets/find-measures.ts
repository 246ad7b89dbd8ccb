import { fold } from '#app/text/fold.ts';
import { comparisonAt } from './comparator.ts';
import { countedWord, figureValue } from './figure.ts';
import type { Measure } from './measure.ts';

const N = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?`;
const EDGE = String.raw`(?<![\p{L}\d/.,]|\d-)`;
const PERCENT = String.raw`\s?(?:%|phan tram)`;
const PERCENTS = new RegExp(
  `${EDGE}(${N})(?:${PERCENT})?\\s?(?:-|–|—|÷|den)\\s?(${N})${PERCENT}|${EDGE}(${N})${PERCENT}`,
  'gu',
);
const PER_MILLE = new RegExp(`${EDGE}(${N})\\s?‰`, 'gu');
const SERIES = new RegExp(
  `${EDGE}(\\d{1,3}(?:,\\d+)?(?:\\s?/\\s?\\d{1,3}(?:,\\d+)?){1,9})${PERCENT}`,
  'gu',
);
const FRACTION =
  /(?<![\p{L}\d/.,-])(\d{1,5})\s?\/\s?(\d{1,5})(?![\d/]|\s?%)(?=\s+\p{L}|[),;.]|$)/gu;
const COUNT = new RegExp(
  `${EDGE}(${N})(?:\\s?(?:-|–|den)\\s?(${N}))?\\s+(?=\\p{L})|(?:it nhat|toi thieu|them|co)\\s+(mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)\\s+(?=\\p{L})`,
  'gu',
);

// A target is a sentence or two; a longer passage is read as far as this.
const MOST_UNITS = 4_000;

/** Words before a number that make it a name, a date or a place in a list. */
const NAMES =
  /(?<![a-z])(?:nam|ngay|thang|quy|(?<!co )(?<!tong )(?<!ho )so|dieu|khoan|muc|diem|giai doan|cap|muc do|de an|du an|loai|lan thu|thu|khoa|nhiem ky|phu luc|tu|lop|hang|bac|phan|quoc lo|chuong|tieu chi so|nhom|buoc|tuoi|tren dia ban|hoc ky|dot|(?<!dang )(?<!dinh )ky|he|zalo|covid|chuong trinh|quyet dinh|nghi quyet|nghi dinh|ke hoach|chi thi|muc tieu|chi tieu|tieu chi|nhiem vu|ho so|quan khu|truoc|sau|den ngay|muc)\s*$/;
/** What a number measures that is no target of its own: spans of time, ages, the time of day. */
const NO_NOUN =
  /^(?:thang|nam(?! hoc)|ngay|tuoi|gio|h |tuan|quy|nguoi tro len|cap|chieu|den|va|tro|ke|%|lan\/|h\b|nam\/lan|so voi|la|theo|cua|tai|trong|o)(?![\p{L}])/u;
const TIMED_NOUN = /^(?:phut|giay|gio|ngay)(?![\p{L}])/u;
const FORBIDS = /khong (?:de|con|co)(?![\p{L}])[^,;.]*$/u;
const NOUNS =
  /^(?:luot nguoi|dia ban|khu pho|to dan pho|co quan|can bo|mo hinh|lop tap huan|lop|nguoi|ho gia dinh|ho|xa|phuong|huyen|thon|buoi|dot|cuoc|diem|don vi|co so|truong hoc|truong|doi|cau lac bo|to(?! chuc)|vu|ha|km|m2|lan|trieu dong|ty dong|dong|tin bai|tin|bai|san pham|doanh nghiep|hoc sinh|hoc vien|can bo|camera|tram|chot|bang|bien|to roi|phan tram|dich vu|thu tuc|thuc the|tieu chi|mui|lieu|phien|hoi nghi|chuyen de|ban|ca|phut|giay|ngay|cay|cong trinh|ke hoach|tai khoan|diem cau)(?![\p{L}])/u;

function nounOf(text: string, folded: string, at: number): string | undefined {
  const known = NOUNS.exec(folded.slice(at));
  if (known) return text.slice(at, at + known[0].length).trim();
  const words = /^\p{L}+/u.exec(text.slice(at));
  return words?.[0];
}

const perYearAt = (folded: string, end: number) =>
  /^[^,;.]{0,40}(?:\/\s?nam(?![\p{L}])|mot nam|moi nam|hang nam|hằng nam)/u.test(folded.slice(end));

function percents(folded: string): Measure[] {
  return [...folded.matchAll(PERCENTS)].map(({ index, 0: whole, 1: low, 2: high, 3: single }) => {
    const at = { start: index, end: index + whole.length };
    const year = perYearAt(folded, at.end) ? ({ perYear: true } as const) : {};
    if (low !== undefined && high !== undefined && figureValue(low) < figureValue(high)) {
      const range = { value: figureValue(low), valueMax: figureValue(high) };
      return { comparator: 'range', strict: false, ...range, unit: '%', ...year, ...at };
    }
    const value = figureValue(single ?? high ?? '0');
    return {
      ...comparisonAt(folded, at.start, at.end),
      value,
      valueMax: null,
      unit: '%',
      ...year,
      ...at,
    };
  });
}

/** Per mille is neither a per cent nor a count: the figure stands without a unit. */
function perMilles(folded: string): Measure[] {
  return [...folded.matchAll(PER_MILLE)].map(({ index, 0: whole, 1: figure = '0' }) => ({
    ...comparisonAt(folded, index, index + whole.length),
    value: figureValue(figure),
    valueMax: null,
    unit: null,
    unitNoun: '‰',
    start: index,
    end: index + whole.length,
  }));
}

/** `60/75/90%`: as many figures as there are years. */
function series(folded: string): Measure[] {
  return [...folded.matchAll(SERIES)].flatMap(({ index, 0: whole, 1: list = '' }) =>
    list.split('/').map((figure, i) => ({
      comparator: '=' as const,
      strict: false,
      value: figureValue(figure),
      valueMax: null,
      unit: '%' as const,
      start: index + i,
      end: index + whole.length,
    })),
  );
}

function fractions(text: string, folded: string): Measure[] {
  const found: Measure[] = [];
  for (const { index, 0: whole, 1: part = '', 2: all = '' } of folded.matchAll(FRACTION)) {
    const before = folded.slice(Math.max(0, index - 24), index);
    const [value, denominator] = [Number(part), Number(all)];
    if (value > denominator || denominator === 0) continue;
    if (
      /(?:ngay|truoc|den|so|thang|sang|tu|quy|\()\s*$/.test(before) ||
      /^\s*gio|^\s*h\b/.test(folded.slice(index + whole.length))
    )
      continue;
    const end = index + whole.length;
    const noun = nounOf(text, folded, end + 1);
    found.push({
      ...comparisonAt(folded, index, end),
      value,
      valueMax: null,
      unit: 'count',
      denominator,
      ...(noun === undefined ? {} : { unitNoun: noun }),
      start: index,
      end,
    });
  }
  return found;
}

function isName(folded: string, start: number, written: string, after: string): boolean {
  const before = folded.slice(Math.max(0, start - 24), start);
  if (NAMES.test(before) && !/(?:tu|truoc|sau|muc|dot)\s*$/.test(before)) return true;
  if (/(?:giai doan|nam|ngay|thang)\s*$/.test(before)) return true;
  // "Không để ùn tắc kéo dài trên 30 phút" forbids the thing; the time only says which.
  if (TIMED_NOUN.test(after) && FORBIDS.test(folded.slice(Math.max(0, start - 90), start)))
    return true;
  // "Nhóm từ 3 người trở lên" says which; "từ 400 người trở lên" says how many.
  if (after.startsWith('nguoi tro len') && Number(written.replace('.', '')) >= 20) return false;
  if (
    NO_NOUN.test(after) &&
    !(
      TIMED_NOUN.test(after) &&
      comparisonAt(folded, start, start + written.length).comparator !== '='
    )
  )
    return true;
  return /^(?:19|20)\d{2}$/.test(written) && !NOUNS.test(after);
}

function counts(text: string, folded: string): Measure[] {
  const found: Measure[] = [];
  for (const match of folded.matchAll(COUNT)) {
    const { index, 0: whole, 1: low, 2: high, 3: word } = match;
    const written = low ?? word ?? '';
    const start = index + whole.indexOf(written);
    const end = index + whole.trimEnd().length;
    const after = folded.slice(index + whole.length, index + whole.length + 40);
    if (isName(folded, start, written, after)) continue;
    const value = low === undefined ? countedWord(written) : figureValue(written);
    if (value === undefined) continue;
    const noun = nounOf(text, folded, index + whole.length);
    const valueMax = high === undefined || figureValue(high) <= value ? null : figureValue(high);
    const comparison = comparisonAt(folded, start, end);
    found.push({
      ...comparison,
      ...(valueMax === null ? {} : { comparator: 'range' as const }),
      value,
      valueMax,
      unit: 'count',
      ...(noun === undefined ? {} : { unitNoun: noun }),
      ...(perYearAt(folded, end) ? { perYear: true as const } : {}),
      start,
      end,
    });
  }
  return found;
}

/** findMeasures lists the figures of a text that could be a target's, in order; years, dates, ages and numbers of documents are none. */
export function findMeasures(text: string): Measure[] {
  const folded = fold(text.slice(0, MOST_UNITS));
  const taken: Measure[] = [];
  for (const found of [
    series(folded),
    percents(folded),
    perMilles(folded),
    fractions(text, folded),
    counts(text, folded),
  ]) {
    const free = found.filter(
      (measure) => !taken.some((other) => measure.start < other.end && other.start < measure.end),
    );
    taken.push(...free);
  }
  return taken.sort((a, b) => a.start - b.start);
}
