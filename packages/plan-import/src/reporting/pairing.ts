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
const PLANS =
  /(?:xay dung|ban hanh|lap|trien khai|hoan thanh|dang ky|phe duyet|gui)\s+(?:[^,;.]{0,40}\s)?(?:ke hoach|du toan|chuong trinh|phuong an|danh sach|de an|viec)/g;

/** Whether a date belongs to a report: the last thing named before it, back to the date before, is not a plan to be made. */
function isOfReport(folded: string, from: number, at: number, before: boolean): boolean {
  const passage = folded.slice(from, at);
  const report = passage.lastIndexOf('bao cao');
  const plan = [...passage.matchAll(PLANS)].at(-1)?.index ?? -1;
  if (report < 0 && plan < 0) return before;
  return report > plan;
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
function likelyKind(due: DraftDue): DraftReportKind {
  if (due.mode === 'within') return 'ad-hoc';
  const own = ownKind(due);
  if (own) return own;
  const month = Number(
    ('date' in due ? due.date.slice(5) : 'monthDay' in due ? due.monthDay : '12').slice(0, 2),
  );
  if (month === 6 || month === 7) return 'six-month';
  return month === 9 ? 'nine-month' : 'annual';
}

type Pairs = { readonly rules: StatedRule[]; readonly used: Set<Frequency> };

function pairOne(pairs: Pairs, frequency: Frequency | undefined, mention: DueMention): void {
  if (frequency) pairs.used.add(frequency);
  const start = Math.min(frequency?.start ?? mention.start, mention.start);
  const end = Math.max(frequency?.end ?? mention.end, mention.end);
  const kind = frequency?.kind ?? (mention.yearly ? 'annual' : likelyKind(mention.due));
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

function pairDates(
  folded: string,
  frequencies: readonly Frequency[],
  dates: readonly DueMention[],
): Pairs {
  const pairs: Pairs = { rules: [], used: new Set() };
  const rest = pairLists(pairs, frequencies, dates);
  rest.forEach((mention, at) => {
    const free = frequencies.filter((frequency) => !pairs.used.has(frequency));
    const limit = rest[at + 1]?.start ?? Infinity;
    const next = free.find(({ start }) => start >= mention.end && start < limit);
    const own = ownKind(mention.due);
    const alike = own && free.findLast(({ kind, start }) => kind === own && start < mention.start);
    const labels = next && LABELS_DATE.test(folded.slice(mention.end, next.start));
    const since = rest[at - 1]?.end ?? 0;
    const before = free.findLast(({ end, start }) => end <= mention.start && start >= since);
    // A date in one list with the one before shares its frequency: "6 tháng: trước 15/6 và 15/12".
    if (own)
      pairOne(pairs, alike ?? { kind: own, start: mention.start, end: mention.end }, mention);
    else if (labels) pairOne(pairs, next, mention);
    else pairOne(pairs, before ?? next, mention);
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

/** pairRules reads every report that a folded sentence orders; `implied` where it stands under a heading of reports. */
export function pairRules(
  folded: string,
  accepts: (frequency: Frequency) => boolean,
  implied: boolean,
): StatedRule[] {
  const all = findFrequencies(folded);
  const dates = withBareDays(folded, all, reportDates(folded, implied, all));
  const outside = all.filter(
    ({ start, end }) => !dates.some((date) => start >= date.start && end <= date.end),
  );
  const { rules, used } = pairDates(folded, outside, dates);
  const undated = outside.filter((frequency) => !used.has(frequency) && accepts(frequency));
  const known = new Set(rules.map(({ kind }) => kind));
  for (const { kind, start, end } of undated) {
    if (known.has(kind)) continue;
    known.add(kind);
    rules.push({ kind, due: null, start, end, kindStated: true });
  }
  return rules.sort((a, b) => a.start - b.start);
}
