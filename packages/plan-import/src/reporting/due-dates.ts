import type { DraftDue } from '@tiendo/contracts';
import { civilDate } from '#app/header/dates.ts';

/** DueMention is one date by which something is due, with its place in the folded sentence. */
export type DueMention = {
  readonly due: DraftDue;
  readonly start: number;
  readonly end: number;
  /** True for a date that says "hằng năm" itself. */
  readonly yearly?: boolean;
};

type Mode = 'before' | 'by' | 'on';

const MODE = String.raw`(?:(cham nhat|muon nhat|khong qua|truoc|den|het|vao|trong)(?:\s+(?:la|vao|den|het|truoc|trong))?\s+)?`;
const YEARLY = String.raw`(?:\s*(?:hang|moi|cua) nam(?![\p{L}])(?!\s*20))?`;
const NOT_MORE = String.raw`(?![\d/.-]*\d|\s*\/)`;
const SLASHED = new RegExp(
  String.raw`${MODE}(ngay\s*)?(?<![\d/])(\d{1,2})\s?[/-]\s?(\d{1,2})(?:\s?[/-]\s?(20\d\d))?${NOT_MORE}${YEARLY}`,
  'gu',
);
const WRITTEN = new RegExp(
  String.raw`${MODE}ngay\s*(\d{1,2})\s*thang\s*(\d{1,2})(?:\s*(?:nam\s*|\/\s?)(20\d\d))?${YEARLY}`,
  'gu',
);
const QUARTERLY = new RegExp(
  String.raw`${MODE}ngay\s*(\d{1,2})\s*(?:cua\s+)?(?:thang\s+)?cuoi\s+(?:cung\s+)?(?:cua\s+)?(?:moi\s+|hang\s+|tung\s+)?quy`,
  'g',
);
const MONTHLY = new RegExp(
  String.raw`${MODE}ngay\s*(\d{1,2})\s*(?:cua\s+)?(?:hang thang|moi thang|tung thang|thang (?:sau|ke tiep|tiep theo|do|bao cao))`,
  'g',
);
const WITHIN =
  /(?:trong(?:\s+(?:vong|thoi han|thoi gian))?|cham nhat(?:\s+(?:la|sau|trong|khong qua))*|khong qua|sau)\s*(\d{1,3})\s*(gio|h|ngay)(?![\p{L}])(?:\s+lam viec)?(?!\s*(?:thang|thu\s|ngay\s|cac ngay|chieu|sang|cung ngay))/gu;

function modeOf(words: string | undefined, whole: string): Mode {
  if (/truoc/.test(whole)) return 'before';
  if (
    words === 'cham nhat' ||
    words === 'muon nhat' ||
    words === 'khong qua' ||
    words === 'den' ||
    words === 'het'
  )
    return 'by';
  return 'on';
}

const pad = (value: number) => String(value).padStart(2, '0');

function calendarDue(
  mode: Mode,
  day: number,
  month: number,
  year: number | undefined,
): DraftDue | undefined {
  // 2000 was a leap year: 29/2 comes every year that has one.
  const date = civilDate(year ?? 2000, month, day);
  if (date === undefined) return undefined;
  if (year !== undefined) return { mode, date };
  return { mode, monthDay: `${pad(month)}-${pad(day)}`, every: 'year' };
}

/** Whether a date carries on a list of dates: "15/6 (báo cáo 6 tháng) và 15/12". */
function isListed(folded: string, at: number): boolean {
  return /\d{1,2}(?:\s?\/\s?\d{1,2}|\s*thang\s*\d{1,2})(?:\s?\/\s?20\d\d)?\s*(?:\([^()]*\)\s*)?(?:,|va|;)\s*$/.test(
    folded.slice(Math.max(0, at - 80), at),
  );
}

/** Days up to which figures are counted, and the end of a span of days, are not when something is due. */
function isCutOff(folded: string, at: number): boolean {
  const before = folded.slice(Math.max(0, at - 90), at + 3);
  return (
    /(?:so lieu[^,;().]{0,40}(?:tinh (?:tu|den)|(?<![a-z])(?:lay|chot))|chot so lieu|thoi diem (?:lay|chot)|tinh tu|tinh den|ke tu)[^,;().]{0,40}$/.test(
      before,
    ) || /(?<![a-z])tu ngay \d{1,2}[^,;()]{0,40}$/.test(before)
  );
}

function slashed(folded: string): DueMention[] {
  return [...folded.matchAll(SLASHED)].flatMap((match) => {
    const { index, 0: whole, 1: words, 2: named, 3: day, 4: month, 5: year } = match;
    const bracketed = /[(:]\s*$/.test(folded.slice(Math.max(0, index - 3), index));
    const listed = isListed(folded, index);
    // A bare date is a document's; a due date has "trước", "chậm nhất" or brackets, or follows one that has.
    // "Ngày 15/6 báo cáo sơ kết": the day opens its clause.
    const opens =
      named !== undefined &&
      /(?:^|[,;])\s*$/.test(folded.slice(Math.max(0, index - 3), index)) &&
      /^\s+(?:gui |nop )?bao cao/.test(folded.slice(index + whole.length));
    if (words === undefined && !bracketed && !listed && !opens) return [];
    if (named === undefined && words === 'trong') return [];
    const mode = listed && words === undefined ? undefined : modeOf(words, whole);
    const due = calendarDue(
      mode ?? inheritedMode(folded, index),
      Number(day),
      Number(month),
      year === undefined ? undefined : Number(year),
    );
    return due
      ? [{ due, start: index, end: index + whole.length, yearly: whole.endsWith(' nam') }]
      : [];
  });
}

/** The mode of a date in a list is that of the first: "trước ngày 15/6 và 15/12". */
function inheritedMode(folded: string, at: number): Mode {
  const before = folded.slice(Math.max(0, at - 60), at);
  const words = [...before.matchAll(/cham nhat|muon nhat|truoc|vao|den/g)].at(-1)?.[0];
  return modeOf(words, words ?? '');
}

function written(folded: string): DueMention[] {
  return [...folded.matchAll(WRITTEN)].flatMap(
    ({ index, 0: whole, 1: words, 2: day, 3: month, 4: year }) => {
      const listed = words === undefined && isListed(folded, index);
      if (words === undefined && year !== undefined && !listed) return [];
      const due = calendarDue(
        listed ? inheritedMode(folded, index) : modeOf(words, whole),
        Number(day),
        Number(month),
        year === undefined ? undefined : Number(year),
      );
      return due
        ? [{ due, start: index, end: index + whole.length, yearly: whole.endsWith(' nam') }]
        : [];
    },
  );
}

function repeated(
  folded: string,
  pattern: RegExp,
  make: (mode: Mode, day: number) => DraftDue,
): DueMention[] {
  return [...folded.matchAll(pattern)].flatMap(({ index, 0: whole, 1: words, 2: day }) => {
    const number = Number(day);
    if (number < 1 || number > 31) return [];
    // "Trước ngày 25 hằng tháng, ngày 25 của tháng cuối quý": the mode is said once.
    const listed = words === undefined && /(?:thang|quy),\s*$/.test(folded.slice(0, index));
    const mode = listed ? inheritedMode(folded, index) : modeOf(words, whole);
    return [{ due: make(mode, number), start: index, end: index + whole.length }];
  });
}

function within(folded: string): DueMention[] {
  return [...folded.matchAll(WITHIN)].flatMap(({ index, 0: whole, 1: count, 2: unit }) => {
    const number = Number(count);
    if (number === 0) return [];
    const due: DraftDue =
      unit === 'ngay' ? { mode: 'within', days: number } : { mode: 'within', hours: number };
    return [{ due, start: index, end: index + whole.length }];
  });
}

/** findDueDates lists the due dates of a folded sentence, in order. */
export function findDueDates(folded: string): DueMention[] {
  const quarter = repeated(folded, QUARTERLY, (mode, day) => ({
    mode,
    day,
    of: 'last month of quarter',
    every: 'quarter',
  }));
  const month = repeated(folded, MONTHLY, (mode, day) => ({ mode, day, every: 'month' }));
  const found: DueMention[] = [];
  for (const mention of [
    ...quarter,
    ...month,
    ...written(folded),
    ...slashed(folded),
    ...within(folded),
  ]) {
    const taken = found.some((other) => mention.start < other.end && other.start < mention.end);
    if (!taken && !isCutOff(folded, mention.start)) found.push(mention);
  }
  return withYears(
    folded,
    found.sort((a, b) => a.start - b.start),
  );
}

/** "Trước ngày 15 tháng 6 và ngày 15 tháng 12 năm 2025": the year said last is that of the whole list. */
function withYears(folded: string, mentions: readonly DueMention[]): DueMention[] {
  const dated: DueMention[] = [];
  for (const mention of [...mentions].reverse()) {
    const [next] = dated;
    const { due } = mention;
    const joined =
      next && /^\s*(?:\([^()]*\)\s*)?(?:,|va)\s*$/.test(folded.slice(mention.end, next.start));
    const year = joined && 'date' in next.due ? Number(next.due.date.slice(0, 4)) : undefined;
    const [month = 0, day = 0] = 'monthDay' in due ? due.monthDay.split('-').map(Number) : [];
    const dueThen =
      year !== undefined && 'monthDay' in due ? calendarDue(due.mode, day, month, year) : undefined;
    dated.unshift(dueThen ? { ...mention, due: dueThen } : mention);
  }
  return dated;
}

/** bareDayAt reads "trước ngày 20" where the sentence says elsewhere that it is of every month. */
export function bareDays(
  folded: string,
): { day: number; mode: Mode; start: number; end: number }[] {
  const pattern = new RegExp(
    String.raw`${MODE}ngay\s*(\d{1,2})(?!\s*(?:[/\d-]|thang|cua|cuoi|hang|moi|lam|ke))`,
    'g',
  );
  return [...folded.matchAll(pattern)].flatMap(({ index, 0: whole, 1: words, 2: day }) => {
    const bracketed = folded[index - 1] === '(' && folded[index + whole.length] === ')';
    const number = Number(day);
    if ((words === undefined && !bracketed) || number < 1 || number > 31) return [];
    return [{ day: number, mode: modeOf(words, whole), start: index, end: index + whole.length }];
  });
}
