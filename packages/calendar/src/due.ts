import type { DatedDueRule, ScheduleRule } from '@tiendo/contracts';
import { type PlainDate, plainDate, yearMonthDay } from './dates.ts';
import { type WorkingDays, settleOnWorkingDay, workingDaysAfter } from './working-days.ts';

/**
 * lastDayAfter gives the last day that still counts as on time for the window that ends on `end`: the date of the due rule,
 * the day before it for "trước ngày" unless the rule reads that loosely, then moved off a non-working day where the rule says so.
 */
export function lastDayAfter(end: PlainDate, rule: ScheduleRule, isWorked: WorkingDays): PlainDate {
  const date = dueDate(rule.due, end, isWorked);
  const excluded = rule.due.mode === 'before' && rule.beforeMeans === 'previous-day';
  const lastDay = excluded ? date.subtract({ days: 1 }) : date;
  return rule.nonWorking === 'keep'
    ? lastDay
    : settleOnWorkingDay(lastDay, rule.nonWorking, isWorked);
}

function dueDate(due: DatedDueRule, end: PlainDate, isWorked: WorkingDays): PlainDate {
  if ('date' in due) return plainDate(due.date);
  if ('monthDay' in due) return yearMonthDay(end.year + (due.yearOffset ?? 0), due.monthDay);
  if ('weekday' in due) return weekdayAfter(end, due.weekday);
  if ('lastWorkingDayOf' in due) {
    return settleOnWorkingDay(dayOfMonth(end, end.daysInMonth), 'earlier', isWorked);
  }
  if ('workingDays' in due) return workingDaysAfter(end, due.workingDays, isWorked);
  if ('days' in due) return end.add({ days: due.days });
  if (due.every === 'quarter' || due.of === 'same-month') return dayOfMonth(end, due.day);
  const inNextMonth = dayOfMonth(end.add({ months: 1 }), due.day);
  if (due.of === 'next-month') return inNextMonth;
  const inThisMonth = dayOfMonth(end, due.day);
  return inThisMonth.day > end.day ? inThisMonth : inNextMonth;
}

/** A day that the month lacks becomes its last day. */
function dayOfMonth(month: PlainDate, day: number): PlainDate {
  return month.with({ day }, { overflow: 'constrain' });
}

function weekdayAfter(end: PlainDate, weekday: number): PlainDate {
  const ahead = (weekday - end.dayOfWeek + 7) % 7;
  return end.add({ days: ahead === 0 ? 7 : ahead });
}
