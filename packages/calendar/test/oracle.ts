import type { Period } from '../src/periods.ts';

/**
 * A second reading of the calendar format, written from its text alone: it knows no date arithmetic and no rule object of ours, it looks at
 * one day after another of a hundred years and asks each what it is.
 */

interface Day {
  iso: string;
  year: number;
  month: number;
  day: number;
  weekday: number;
}

type Fields = Record<string, unknown>;

const firstYear = 1950;
const lastYear = 2070;
const days: Day[] = [];
for (
  let time = Date.UTC(firstYear, 0, 1);
  time < Date.UTC(lastYear + 1, 0, 1);
  time += 86_400_000
) {
  const at = new Date(time);
  days.push({
    iso: at.toISOString().slice(0, 10),
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    weekday: at.getUTCDay() === 0 ? 7 : at.getUTCDay(),
  });
}
const indexOf = new Map(days.map((day, index) => [day.iso, index]));

function at(index: number): Day {
  const day = days[index];
  if (!day) throw new RangeError('outside the days that the oracle knows');
  return day;
}

const find = (iso: string) => indexOf.get(iso) ?? -1;
const isLastOfMonth = (index: number) => at(index + 1).day === 1;
/** "A day that a month lacks is its last day." */
const standsFor = (index: number, day: number) =>
  at(index).day === day || (at(index).day < day && isLastOfMonth(index));

function walk(from: number, step: 1 | -1, holds: (index: number) => boolean): number {
  let index = from;
  while (!holds(index)) index += step;
  return index;
}

/** The window that ends on this day, as the index of its first day, or undefined when none does. */
function windowEnding(index: number, rule: Fields): number | undefined {
  if (rule.kind === 'once') {
    const { from, to } = rule.window as { from: string; to: string };
    return at(index).iso === to ? find(from) : undefined;
  }
  if (rule.kind === 'weekly') return at(index).weekday === 7 ? index - 6 : undefined;
  const [startMonth = 1, startDay = 1] = String(rule.windowStartsOn ?? '01-01')
    .split('-')
    .map(Number);
  const next = at(index + 1);
  if (next.day !== startDay) return undefined;
  // Which month of the reporting year has just ended, 1 to 12.
  const number = ((next.month - startMonth + 11) % 12) + 1;
  const months = monthsOf(number, next.year, rule);
  if (months === 0) return undefined;
  let first = index;
  for (let left = months; left > 0; left -= 1) {
    first = walk(first - (left === months ? 0 : 1), -1, (day) => at(day).day === startDay);
  }
  return first;
}

/** How many months the window covers that ends with this month of the reporting year; 0 when none does, or when it is skipped. */
function monthsOf(number: number, nextYear: number, rule: Fields): number {
  const skip = (rule.skip ?? []) as number[];
  switch (rule.kind) {
    case 'monthly':
      return skip.includes(number) ? 0 : 1;
    case 'quarterly':
      return number % 3 === 0 && !skip.includes(number / 3) ? 3 : 0;
    case 'six-month':
      return number === 6 || (number === 12 && rule.halves === 'both') ? 6 : 0;
    case 'nine-month':
      return number === 9 ? 9 : 0;
    case 'annual':
      return number === 12 ? 12 : 0;
    default: {
      const since = nextYear - Number(rule.firstYear);
      const years = Number(rule.years);
      return number === 12 && since > 0 && since % years === 0 ? years * 12 : 0;
    }
  }
}

function isWorked(index: number, rule: Fields): boolean {
  const { iso, weekday } = at(index);
  if (((rule.workingSaturdays ?? []) as string[]).includes(iso)) return true;
  return weekday < 6 && !((rule.holidays ?? []) as string[]).includes(iso);
}

function dateOf(end: number, due: Fields, rule: Fields): number {
  const worked = (index: number) => isWorked(index, rule);
  if (typeof due.date === 'string') return find(due.date);
  if (typeof due.monthDay === 'string') {
    const [month = 0, day = 0] = due.monthDay.split('-').map(Number);
    const year = at(end).year + Number(due.yearOffset ?? 0);
    const newYear = find(`${year}-01-01`);
    return walk(newYear, 1, (index) => at(index).month === month && standsFor(index, day));
  }
  if (due.every === 'week') return walk(end + 1, 1, (index) => at(index).weekday === due.weekday);
  const firstOfMonth = walk(end, -1, (index) => at(index).day === 1);
  if (due.lastWorkingDayOf === 'month') return walk(walk(end, 1, isLastOfMonth), -1, worked);
  if (due.mode === 'within') {
    let index = end;
    for (let counted = 0; counted < Number(due.days ?? due.workingDays); ) {
      index += 1;
      if (due.days !== undefined || worked(index)) counted += 1;
    }
    return index;
  }
  const such = (index: number) => standsFor(index, Number(due.day));
  if (due.of === undefined) return walk(end + 1, 1, such);
  if (due.of === 'next-month') return walk(walk(end, 1, isLastOfMonth) + 1, 1, such);
  return walk(firstOfMonth, 1, such);
}

function lastDayOf(end: number, rule: Fields): number {
  const due = rule.due as Fields;
  const date = dateOf(end, due, rule);
  const last = due.mode === 'before' && rule.beforeMeans !== 'same-day' ? date - 1 : date;
  if (rule.nonWorking !== 'earlier' && rule.nonWorking !== 'later') return last;
  return walk(last, rule.nonWorking === 'earlier' ? -1 : 1, (index) => isWorked(index, rule));
}

/** periodsByWalking lists a schedule's periods by looking at every day from 1955 to 2065: ranges must lie well within. */
export function periodsByWalking(rule: object, from: string, to: string): Period[] {
  const fields: Fields = { ...rule };
  const periods: Period[] = [];
  for (let end = find('1964-01-01'); end < find('2056-01-01'); end += 1) {
    const first = windowEnding(end, fields);
    if (first === undefined) continue;
    const lastDay = at(lastDayOf(end, fields)).iso;
    if (lastDay < from || lastDay > to) continue;
    periods.push({ periodFrom: at(first).iso, periodTo: at(end).iso, lastDay });
  }
  return periods;
}
