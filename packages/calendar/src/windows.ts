import type { ScheduleRule } from '@tiendo/contracts';
import { type PlainDate, plainDate, yearMonthDay } from './dates.ts';

/** Window is the time that one report covers, both days included. */
export interface Window {
  from: PlainDate;
  to: PlainDate;
}

/** WindowSeries is every window of a schedule in order, reachable by its index without making those before it. */
export interface WindowSeries {
  length: number;
  at(index: number): Window;
  /** Whether a report is owed for the window, or a longer report replaces it. */
  isReported(index: number): boolean;
}

/** Ranges run from year 1 to 9999. The margin lets a window far from its last day be found all the same. */
const FIRST_YEAR = -100;
const LAST_YEAR = 10_100;
const MONTHS_IN_YEAR = 12;
const DAYS_IN_WEEK = 7;

interface MonthSpacing {
  firstYear: number;
  /** Months that a window covers. */
  covers: number;
  /** Months from the start of a window to the start of the next. */
  every: number;
}

/** windowSeries lays out the windows of a schedule. */
export function windowSeries(rule: ScheduleRule): WindowSeries {
  if (rule.kind === 'once') return singleWindow(rule.window);
  if (rule.kind === 'weekly') return weeks();
  const spacing = spacingOf(rule);
  const anchor = yearMonthDay(spacing.firstYear, rule.windowStartsOn);
  const periodsInYear = MONTHS_IN_YEAR / spacing.every;
  const skipped = new Set('skip' in rule ? rule.skip : []);
  return {
    length: Math.ceil(((LAST_YEAR - spacing.firstYear) * MONTHS_IN_YEAR) / spacing.every),
    at(index) {
      const from = anchor.add({ months: index * spacing.every });
      return { from, to: from.add({ months: spacing.covers }).subtract({ days: 1 }) };
    },
    isReported: (index) => !skipped.has((index % periodsInYear) + 1),
  };
}

function spacingOf(rule: Exclude<ScheduleRule, { kind: 'once' | 'weekly' }>): MonthSpacing {
  switch (rule.kind) {
    case 'monthly':
      return { firstYear: FIRST_YEAR, covers: 1, every: 1 };
    case 'quarterly':
      return { firstYear: FIRST_YEAR, covers: 3, every: 3 };
    case 'six-month':
      return {
        firstYear: FIRST_YEAR,
        covers: 6,
        every: rule.halves === 'both' ? 6 : MONTHS_IN_YEAR,
      };
    case 'nine-month':
      return { firstYear: FIRST_YEAR, covers: 9, every: MONTHS_IN_YEAR };
    case 'annual':
      return { firstYear: FIRST_YEAR, covers: MONTHS_IN_YEAR, every: MONTHS_IN_YEAR };
    case 'every-n-years': {
      const months = rule.years * MONTHS_IN_YEAR;
      return { firstYear: rule.firstYear, covers: months, every: months };
    }
  }
}

function weeks(): WindowSeries {
  const newYear = yearMonthDay(FIRST_YEAR, '01-01');
  const monday = newYear.subtract({ days: newYear.dayOfWeek - 1 });
  return {
    length: Math.floor(((LAST_YEAR - FIRST_YEAR) * 365.2425) / DAYS_IN_WEEK),
    at(index) {
      const from = monday.add({ days: index * DAYS_IN_WEEK });
      return { from, to: from.add({ days: DAYS_IN_WEEK - 1 }) };
    },
    isReported: () => true,
  };
}

function singleWindow(window: { from: string; to: string }): WindowSeries {
  const only = { from: plainDate(window.from), to: plainDate(window.to) };
  return { length: 1, at: () => only, isReported: () => true };
}
