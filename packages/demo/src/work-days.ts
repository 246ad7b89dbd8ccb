import { addDays, daysBetween } from '@tiendo/calendar';
import type { CivilDate } from '@tiendo/contracts';

/** REACH_BACK is the farthest offset into the past that demonstration data may use, in days. */
const REACH_BACK = 80;

/** yearOf is a date's year. */
export function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4));
}

/**
 * dayOfWork places an offset from today inside today's year. Past offsets shrink in proportion while the year is younger
 * than REACH_BACK days, so their order holds from the first days on; future ones stop at 31 December.
 */
export function dayOfWork(today: CivilDate, offset: number): CivilDate {
  const year = yearOf(today);
  if (offset < 0) {
    const age = daysBetween(`${year}-01-01`, today);
    return addDays(today, Math.round(offset * Math.min(1, age / REACH_BACK)));
  }
  const wanted = addDays(today, offset);
  const end = `${year}-12-31`;
  return wanted > end ? end : wanted;
}

/** shareOfYear is the part of a date's year that has passed on it, from 0 on 1 January to 1 on 31 December. */
export function shareOfYear(date: CivilDate): number {
  const start = `${yearOf(date)}-01-01`;
  return daysBetween(start, date) / daysBetween(start, `${yearOf(date)}-12-31`);
}
