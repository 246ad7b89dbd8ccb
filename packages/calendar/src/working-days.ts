import type { CivilDate, WorkingCalendar } from '@tiendo/contracts';
import { type PlainDate, dateOfNumber, dayNumberOf, plainDate } from './dates.ts';

/** WorkingDays tells of any day, given by its number, whether it is worked. */
export type WorkingDays = (dayNumber: number) => boolean;

/** Day 4 was Monday, 5 January 1970. */
const A_MONDAY = 4;
const WORKED_IN_WEEK = 5;

/** A year's planning asks the same calendar thousands of times. */
const prepared = new WeakMap<WorkingCalendar, WorkingDays>();

/** workingDaysOf makes a calendar quick to ask: Monday to Friday outside its holidays, or one of its worked Saturdays. */
export function workingDaysOf(calendar: WorkingCalendar): WorkingDays {
  const known = prepared.get(calendar);
  if (known) return known;
  const made = prepare(calendar);
  prepared.set(calendar, made);
  return made;
}

function prepare(calendar: WorkingCalendar): WorkingDays {
  const holidays = dayNumbers(calendar.holidays);
  const worked = dayNumbers(calendar.workingSaturdays);
  return (day) => worked.has(day) || (isWeekday(day) && !holidays.has(day));
}

function dayNumbers(dates: readonly CivilDate[]): Set<number> {
  return new Set(dates.map((date) => dayNumberOf(plainDate(date))));
}

function isWeekday(day: number): boolean {
  const sinceMonday = (day - A_MONDAY) % 7;
  return (sinceMonday < 0 ? sinceMonday + 7 : sinceMonday) < WORKED_IN_WEEK;
}

/** settleOnWorkingDay gives the day itself when it is worked, else the nearest worked day before it or after it. */
export function settleOnWorkingDay(
  day: PlainDate,
  direction: 'earlier' | 'later',
  isWorked: WorkingDays,
): PlainDate {
  const start = dayNumberOf(day);
  const step = direction === 'earlier' ? -1 : 1;
  let settled = start;
  while (!isWorked(settled)) settled += step;
  return settled === start ? day : dateOfNumber(settled);
}

/** workingDaysAfter gives the count-th worked day after a day; the day after it is the first that can count. */
export function workingDaysAfter(day: PlainDate, count: number, isWorked: WorkingDays): PlainDate {
  let reached = dayNumberOf(day);
  for (let left = count; left > 0; ) {
    reached += 1;
    if (isWorked(reached)) left -= 1;
  }
  return dateOfNumber(reached);
}

/** isWorkingDay tells whether a civil date is worked under the calendar. */
export function isWorkingDay(date: CivilDate, calendar: WorkingCalendar): boolean {
  return workingDaysOf(calendar)(dayNumberOf(plainDate(date)));
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
