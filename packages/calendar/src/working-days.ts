import type { CivilDate, WorkingCalendar } from '@tiendo/contracts';
import { type PlainDate, plainDate } from './dates.ts';

/** WorkingDays tells of any day whether it is worked. */
export type WorkingDays = (day: PlainDate) => boolean;

const FRIDAY = 5;

/** workingDaysOf makes a calendar quick to ask: Monday to Friday outside its holidays, or one of its worked Saturdays. */
export function workingDaysOf(calendar: WorkingCalendar): WorkingDays {
  const holidays = new Set(calendar.holidays);
  const worked = new Set(calendar.workingSaturdays);
  return (day) => {
    const date = day.toString();
    return worked.has(date) || (day.dayOfWeek <= FRIDAY && !holidays.has(date));
  };
}

/** settleOnWorkingDay gives the day itself when it is worked, else the nearest worked day before it or after it. */
export function settleOnWorkingDay(
  day: PlainDate,
  direction: 'earlier' | 'later',
  isWorked: WorkingDays,
): PlainDate {
  const days = direction === 'earlier' ? -1 : 1;
  let settled = day;
  while (!isWorked(settled)) settled = settled.add({ days });
  return settled;
}

/** workingDaysAfter gives the count-th worked day after a day; the day after it is the first that can count. */
export function workingDaysAfter(day: PlainDate, count: number, isWorked: WorkingDays): PlainDate {
  let reached = day;
  for (let left = count; left > 0; left -= 1) {
    reached = settleOnWorkingDay(reached.add({ days: 1 }), 'later', isWorked);
  }
  return reached;
}

/** isWorkingDay tells whether a civil date is worked under the calendar. */
export function isWorkingDay(date: CivilDate, calendar: WorkingCalendar): boolean {
  return workingDaysOf(calendar)(plainDate(date));
}

/** addWorkingDays gives the count-th working day after a civil date, which itself never counts; a count of 0 gives it back. */
export function addWorkingDays(
  date: CivilDate,
  count: number,
  calendar: WorkingCalendar,
): CivilDate {
  return workingDaysAfter(plainDate(date), count, workingDaysOf(calendar)).toString();
}

/** nearestWorkingDay gives the date itself when it is worked, else the nearest working day on the side asked for. */
export function nearestWorkingDay(
  date: CivilDate,
  direction: 'earlier' | 'later',
  calendar: WorkingCalendar,
): CivilDate {
  return settleOnWorkingDay(plainDate(date), direction, workingDaysOf(calendar)).toString();
}
