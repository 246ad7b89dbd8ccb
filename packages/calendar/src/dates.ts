import type { CivilDate } from '@tiendo/contracts';
import { Temporal } from 'temporal-polyfill';

/** PlainDate is the form in which this package counts; civil dates are strings at its edge. */
export type PlainDate = Temporal.PlainDate;

/** plainDate reads a civil date; it throws a RangeError on a day that does not exist. */
export function plainDate(date: CivilDate): PlainDate {
  return Temporal.PlainDate.from(date);
}

/** yearMonthDay makes the day of a year, its last day of the month where the month is shorter. */
export function yearMonthDay(year: number, monthDay: string): PlainDate {
  const [month, day] = monthDay.split('-').map(Number);
  if (month === undefined || day === undefined) throw new RangeError(`not MM-DD: ${monthDay}`);
  return Temporal.PlainDate.from({ year, month, day }, { overflow: 'constrain' });
}

const DAY_ZERO = Temporal.PlainDate.from('1970-01-01');

/** dayNumberOf counts the days from 1 January 1970: walking from day to day over numbers is much faster than over dates. */
export function dayNumberOf(date: PlainDate): number {
  return DAY_ZERO.until(date).days;
}

/** dateOfNumber gives the date of a day number. */
export function dateOfNumber(days: number): PlainDate {
  return DAY_ZERO.add({ days });
}

/** isEarlier tells whether a date lies before another, in any year. */
export function isEarlier(date: PlainDate, other: PlainDate): boolean {
  return Temporal.PlainDate.compare(date, other) < 0;
}

/** addDays gives the civil date so many days later, or earlier when negative. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return plainDate(date).add({ days }).toString();
}

/** daysBetween counts the days from one civil date to another: 0 for the same day, negative when the second is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return plainDate(from).until(plainDate(to), { largestUnit: 'day' }).days;
}

/** compareDates orders civil dates for sorting: -1, 0 or 1. */
export function compareDates(a: CivilDate, b: CivilDate): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
