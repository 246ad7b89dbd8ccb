import type { CivilDate, ScheduleRule } from '@tiendo/contracts';
import { type PlainDate, isEarlier, plainDate } from './dates.ts';
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
  const lastDayAt = (index: number) => lastDayAfter(series.at(index).to, rule, isWorked);
  const first = firstIndexFrom(series, lastDayAt, plainDate(range.from));
  const until = plainDate(range.to);

  const periods: Period[] = [];
  for (let index = first; index < series.length; index += 1) {
    const window = series.at(index);
    const lastDay = lastDayAfter(window.to, rule, isWorked);
    if (isEarlier(until, lastDay)) break;
    if (!series.isReported(index)) continue;
    periods.push({
      periodFrom: window.from.toString(),
      periodTo: window.to.toString(),
      lastDay: lastDay.toString(),
    });
  }
  return periods;
}

/**
 * The last day never moves back from one window to the next, under any due rule, so the first one in range is found by
 * halving, however far from its window it lies.
 */
function firstIndexFrom(
  series: WindowSeries,
  lastDayAt: (index: number) => PlainDate,
  from: PlainDate,
): number {
  let low = 0;
  let high = series.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isEarlier(lastDayAt(middle), from)) low = middle + 1;
    else high = middle;
  }
  return low;
}
