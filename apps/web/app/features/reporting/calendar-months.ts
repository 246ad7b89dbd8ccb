import type { YearCalendar } from './year-calendar-page.tsx';

/** Month is one month of the calendar with the periods whose last day lies in it. */
export interface Month {
  /** 1 to 12. */
  month: number;
  periods: YearCalendar['periods'];
}

/** monthsOf gives all twelve months of a year's calendar, empty ones too. */
export function monthsOf(calendar: Pick<YearCalendar, 'periods'>): Month[] {
  return Array.from({ length: 12 }, (_, index) => ({
    month: index + 1,
    periods: calendar.periods.filter((period) => Number(period.lastDay.slice(5, 7)) === index + 1),
  }));
}

/** monthId names a month's part of the page. */
export function monthId(month: number): string {
  return `thang-${month}`;
}
