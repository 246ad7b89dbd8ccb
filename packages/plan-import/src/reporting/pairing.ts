import type { DraftDue, DraftReportKind } from '@tiendo/contracts';
import { bareDays, type DueMention, findDueDates } from './due-dates.ts';
import { type Frequency, findFrequencies } from './frequencies.ts';

/** StatedRule is a frequency with its date, as far as a sentence states them, and where in it they stand. */
export type StatedRule = {
  readonly kind: DraftReportKind;
  readonly due: DraftDue | null;
  readonly start: number;
  readonly end: number;
  /** False when the sentence gives a date and no frequency, so that the kind is only the likeliest. */
  readonly kindStated: boolean;
};

const LABELS_DATE =
  /^\s*(?:\(|doi voi|cho|la|dung cho)[\s(]*(?:doi voi|cho|la)?\s*(?:bao cao|so ket|tong ket|ky|dinh ky|ket qua|danh gia|\s)*$/;
const REPORTS = /bao cao|gui (?:cac )?(?:ket qua|so lieu)/g;
const WORK =
  /(?<![a-z])(?:thuc hien(?! bao cao)|to chuc(?! chinh tri)|ra soat|hoan thanh|kiem tra|xay dung|trinh|ban hanh|cong bo|tham dinh)(?![a-z])/;
const PLANS =
  /(?:xay dung|ban hanh|lap|trien khai|hoan thanh|dang ky|phe duyet|gui)\s+(?:[^,;.]{0,40}\s)?(?:ke hoach|du toan|chuong trinh|phuong an|danh sach|de an|viec)/g;

/** Whether a date belongs to a report: the last thing named before it, back to the date before, is not a plan to be made. */
function isOfReport(folded: string, from: number, at: number, before: boolean): boolean {
  const passage = folded.slice(from, at);
  const report = [...passage.matchAll(REPORTS)].at(-1)?.index ?? -1;
  const plan = [...passage.matchAll(PLANS)].at(-1)?.index ?? -1;
  if (report < 0 && plan < 0) return before || opensReport(folded, passage, at);
  return report > plan;
}

/** "Trước ngày 15/6, các đơn vị gửi báo cáo về …": the date stands first, and nothing but the report is to be done by then. */
function opensReport(folded: string, passage: string, at: number): boolean {
  if ((passage.split(/[;.]/).at(-1) ?? '').trim().length > 24) return false;
  const ahead = /^[^.;]{0,180}?(?:bao cao|gui (?:cac )?(?:ket qua|so lieu))/.exec(
    folded.slice(at),
  )?.[0];
  return ahead !== undefined && ahead.search(PLANS) < 0 && !WORK.test(ahead);
}

/** A date right after a frequency dates the report that the sentence names later: "6 tháng (trước ngày 10/6) … báo cáo". */
function datesFrequency(folded: string, at: number, frequencies: readonly Frequency[]): boolean {
  const follows = frequencies.some(({ end }) => at >= end && at - end <= 4);
  return follows && folded.includes('bao cao', at);
}

function reportDates(
  folded: string,
  implied: boolean,
  frequencies: readonly Frequency[],
): DueMention[] {
  let from = 0;
  let status = implied;
  return findDueDates(folded).filter((mention) => {
    const labelled = /^\s*\(?[^,;.]{0,20}bao cao/.test(folded.slice(mention.end, mention.end + 40));
    status =
      labelled ||
      datesFrequency(folded, mention.start, frequencies) ||
      isOfReport(folded, from, mention.start, status);
    from = mention.end;
    return status;
  });
}

/** The frequency that a date says itself: "ngày 20 hằng tháng" is monthly. */
function ownKind(due: DraftDue): DraftReportKind | undefined {
  if (!('every' in due)) return undefined;
  if (due.every === 'month') return 'monthly';
  return due.every === 'quarter' ? 'quarterly' : undefined;
}

/** The likeliest frequency of a date that has none: by its month, as reports of half and whole years fall. */
function likelyKind(due: DraftDue, alone: boolean): DraftReportKind {
  if (due.mode === 'within') return 'ad-hoc';
  const own = ownKind(due);
  if (own) return own;
  const month = Number(
    ('date' in due ? due.date.slice(5) : 'monthDay' in due ? due.monthDay : '12').slice(0, 2),
  );
  // One day of one year that the sentence calls neither half nor whole is a report of its own.
  if (alone && 'date' in due) return month >= 11 || month === 1 ? 'annual' : 'periodic';
  if (month === 6 || month === 7 || (month === 5 && !alone)) return 'six-month';
  return month === 9 ? 'nine-month' : 'annual';
}

type Pairs = {
  readonly rules: StatedRule[];
  readonly used: Set<Frequency>;
  /** True when the sentence has one date only, and does not call it a half year's. */
  readonly alone: boolean;
};

function pairOne(pairs: Pairs, frequency: Frequency | undefined, mention: DueMention): void {
  if (frequency) pairs.used.add(frequency);
  const start = Math.min(frequency?.start ?? mention.start, mention.start);
  const end = Math.max(frequency?.end ?? mention.end, mention.end);
  const kind =
    frequency?.kind ?? (mention.yearly ? 'annual' : likelyKind(mention.due, pairs.alone));
  const kindStated =
    frequency !== undefined ||
    mention.yearly === true ||
    ownKind(mention.due) !== undefined ||
    mention.due.mode === 'within';
  pairs.rules.push({ kind, due: mention.due, start, end, kindStated });
}

/** As many dates in a row as frequencies before them belong together in order. */
function pairLists(
  pairs: Pairs,
  frequencies: readonly Frequency[],
  dates: readonly DueMention[],
): DueMention[] {
  const [first] = dates;
  if (!first) return [];
  const before = frequencies.filter(({ end, kind }) => end <= first.start && kind !== 'ad-hoc');
  const mixed = frequencies.some(({ start, kind }) => start > first.start && kind !== 'ad-hoc');
  if (
    mixed ||
    dates.length < 2 ||
    before.length !== dates.length ||
    dates.some(({ due }) => ownKind(due))
  )
    return [...dates];
  before.forEach((frequency, at) => {
    const mention = dates[at];
    if (mention) pairOne(pairs, frequency, mention);
  });
  return [];
}

/** A review of the whole stage is of no regular frequency. */
const ofStage = (folded: string, { start, due }: DueMention) =>
  'date' in due &&
  /(?:giai doan|chuong trinh|de an|du an)[\s(]*$/.test(
    folded.slice(Math.max(0, start - 24), start),
  );

function pairDates(
  folded: string,
  frequencies: readonly Frequency[],
  dates: readonly DueMention[],
): Pairs {
  const alone = dates.length === 1 && !/so ket|giua (?:nam|ky)/.test(folded);
  const pairs: Pairs = { rules: [], used: new Set(), alone };
  const rest = pairLists(pairs, frequencies, dates);
  rest.forEach((mention, at) => {
    // Reports on demand have no day of the calendar.
    const free = frequencies.filter(
      (frequency) =>
        !pairs.used.has(frequency) &&
        (frequency.kind !== 'ad-hoc' || mention.due.mode === 'within'),
    );
    const limit = rest[at + 1]?.start ?? Infinity;
    const next = free.find(({ start }) => start >= mention.end && start < limit);
    const own = ownKind(mention.due);
    const alike = own && free.findLast(({ kind, start }) => kind === own && start < mention.start);
    const labels = next && LABELS_DATE.test(folded.slice(mention.end, next.start));
    const since = rest[at - 1]?.end ?? 0;
    const before = free.findLast(({ end, start }) => end <= mention.start && start >= since);
    // A date in one list with the one before shares its frequency: "6 tháng: trước 15/6 và 15/12".
    if (ofStage(folded, mention))
      pairOne(pairs, { kind: 'periodic', start: mention.start, end: mention.end }, mention);
    else if (own)
      pairOne(pairs, alike ?? { kind: own, start: mention.start, end: mention.end }, mention);
    else if (labels) pairOne(pairs, next, mention);
    else pairOne(pairs, before ?? (mention.yearly ? undefined : next), mention);
  });
  return pairs;
}

/** A bare day of a monthly report: "hằng tháng, trước ngày 20". */
function withBareDays(
  folded: string,
  frequencies: readonly Frequency[],
  dates: readonly DueMention[],
): DueMention[] {
  const monthly = frequencies.filter(({ kind }) => kind === 'monthly');
  if (monthly.length !== 1) return [...dates];
  const [bare] = bareDays(folded).filter(
    ({ start, end }) => !dates.some((date) => start < date.end && date.start < end),
  );
  if (!bare) return [...dates];
  const { day, mode, start, end } = bare;
  const mention: DueMention = { due: { mode, day, every: 'month' }, start, end };
  return [...dates, mention].sort((a, b) => a.start - b.start);
}

/** The parts of a sentence at its semicolons, when more than one of them has a date: each pairs its own. */
function partsOf(folded: string): { text: string; start: number }[] {
  const parts: { text: string; start: number }[] = [];
  let start = 0;
  for (const { index } of folded.matchAll(/;(?![^()]*\))/g)) {
    parts.push({ text: folded.slice(start, index), start });
    start = index;
  }
  parts.push({ text: folded.slice(start), start });
  const dated = parts.filter(({ text }) => findDueDates(text).length > 0).length;
  return parts.length > 1 && dated > 1 ? parts : [{ text: folded, start: 0 }];
}

/** Days of a quarter's end in one list ("14/3, 14/6, 14/9") are one rule; other days of a quarter stay a rule without a date. */
function quartersOf(
  folded: string,
  frequencies: readonly Frequency[],
  dates: readonly DueMention[],
): { dates: DueMention[]; quarter: StatedRule | undefined } {
  const [first] = dates;
  const last = dates.at(-1);
  const quarterly = frequencies.filter(({ kind }) => kind === 'quarterly');
  const [frequency] = quarterly;
  const days = dates.flatMap(({ due }) =>
    'date' in due ? [due.date.slice(5)] : 'monthDay' in due ? [due.monthDay] : [],
  );
  const one =
    quarterly.length === 1 &&
    frequencies.every(({ kind }) => kind === 'quarterly' || kind === 'ad-hoc');
  if (!first || !last || !frequency || !one || days.length < 3 || days.length !== dates.length)
    return { dates: [...dates], quarter: undefined };
  const [start, end] = [Math.min(first.start, frequency.start), Math.max(last.end, frequency.end)];
  const whole = new Set(days.map((day) => day.slice(3)));
  const closing = days.every((day) => Number(day.slice(0, 2)) % 3 === 0);
  const { mode } = first.due;
  const due: DraftDue | null =
    whole.size === 1 && closing && mode !== 'within'
      ? { mode, day: Number([...whole][0]), of: 'last month of quarter', every: 'quarter' }
      : null;
  return { dates: [], quarter: { kind: 'quarterly', due, start, end, kindStated: true } };
}

function pairPart(
  folded: string,
  accepts: (frequency: Frequency) => boolean,
  implied: boolean,
): StatedRule[] {
  const all = findFrequencies(folded);
  const stated = withBareDays(folded, all, reportDates(folded, implied, all));
  const outside = all.filter(
    ({ start, end }) => !stated.some((date) => start >= date.start && end <= date.end),
  );
  const { dates, quarter } = quartersOf(folded, outside, stated);
  const { rules, used } = pairDates(folded, outside, dates);
  if (quarter) rules.push(quarter);
  const undated = outside.filter((frequency) => !used.has(frequency) && accepts(frequency));
  const known = new Set(rules.map(({ kind }) => kind));
  for (const { kind, start, end } of undated) {
    if (known.has(kind)) continue;
    known.add(kind);
    rules.push({ kind, due: null, start, end, kindStated: true });
  }
  return rules.sort((a, b) => a.start - b.start);
}

/** pairRules reads every report that a folded sentence orders; `implied` where it stands under a heading of reports. */
export function pairRules(
  folded: string,
  accepts: (frequency: Frequency) => boolean,
  implied: boolean,
): StatedRule[] {
  return partsOf(folded).flatMap(({ text, start }) => {
    const shift = <T extends { start: number; end: number }>(item: T, by: number): T => ({
      ...item,
      start: item.start + by,
      end: item.end + by,
    });
    // What an earlier part says is a report, a later one carries on.
    const carried = implied || /bao cao/.test(folded.slice(0, start));
    const rules = pairPart(text, (frequency) => accepts(shift(frequency, start)), carried);
    return rules.map((rule) => shift(rule, start));
  });
}
