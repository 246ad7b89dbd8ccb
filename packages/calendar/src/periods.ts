import type { CivilDate, ScheduleRule } from '@tiendo/contracts';
import { lastDayAfter } from './due.ts';
import { type WindowSeries, windowSeries } from './windows.ts';
import { workingDaysOf } from './working-days.ts';

/** DateRange is a stretch of days, both included. */
export interface DateRange {
  from: CivilDate;
  to: CivilDate;
}

/** Period is one window of a schedule with the last day on which its report still counts as on time. */
export interface Period {
  periodFrom: CivilDate;
  periodTo: CivilDate;
  lastDay: CivilDate;
}

/** listPeriods lists, in order, every period of a schedule whose last day lies in the range; a range turned round has none. */
export function listPeriods(rule: ScheduleRule, range: DateRange): Period[] {
  const series = windowSeries(rule);
  const isWorked = workingDaysOf(rule);
  const lastDayAt = (index: number): CivilDate =>
    lastDayAfter(series.at(index).to, rule, isWorked).toString();

  const periods: Period[] = [];
  for (
    let index = firstIndexFrom(series, lastDayAt, range.from);
    index < series.length;
    index += 1
  ) {
    const lastDay = lastDayAt(index);
    if (lastDay > range.to) break;
    if (!series.isReported(index)) continue;
    const window = series.at(index);
    periods.push({ periodFrom: window.from.toString(), periodTo: window.to.toString(), lastDay });
  }
  return periods;
}

/**
 * The last day never moves back from one window to the next, under any due rule, so the first one in range is found by
 * halving, however far from its window it lies.
 */
function firstIndexFrom(
  series: WindowSeries,
  lastDayAt: (index: number) => CivilDate,
  from: CivilDate,
): number {
  let low = 0;
  let high = series.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (lastDayAt(middle) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
