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
