import { describe, expect, it } from 'vitest';
import { listRows, officialDays2026 } from '../test/list-rows.ts';

/** The last day of the one window that the schedule is given here. */
function lastDay(due: object, window: { from: string; to: string }, more: object = {}): string {
  const schedule = { kind: 'once', window, due, ...more };
  const [row = 'no period'] = listRows(schedule, '1900-01-01', '2200-12-31');
  return row.slice(row.indexOf(' ') + 1);
}

const endingOn = (to: string) => ({ from: `${to.slice(0, 8)}01`, to });

describe('a due rule gives the last day', () => {
  const onDate = (mode: string) => ({ mode, date: '2026-06-15' });
  const year = (mode: string, monthDay: string, yearOffset?: number) => ({
    mode,
    monthDay,
    every: 'year',
    yearOffset,
  });
  const month = (mode: string, day: number, of?: string) => ({ mode, day, every: 'month', of });
  const quarter = (mode: string, day: number) => ({
    mode,
    day,
    of: 'last month of quarter',
    every: 'quarter',
  });
  const week = (weekday: number) => ({ mode: 'on', weekday, every: 'week' });
  const workingDays = (count: number) => ({ mode: 'within', workingDays: count });
  const days = (count: number) => ({ mode: 'within', days: count });

  it.each([
    ['before a date', onDate('before'), '2026-05-31', '2026-06-14'],
    ['by a date', onDate('by'), '2026-05-31', '2026-06-15'],
    ['on a date', onDate('on'), '2026-05-31', '2026-06-15'],
    ['a date before the window ends', onDate('by'), '2026-06-30', '2026-06-15'],

    ['before a day of the year', year('before', '06-15'), '2026-06-30', '2026-06-14'],
    ['by a day of the year', year('by', '06-15'), '2026-06-30', '2026-06-15'],
    ['on a day of the year', year('on', '12-15'), '2026-12-31', '2026-12-15'],
    ['before 1 January of the year after', year('before', '01-01', 1), '2026-12-31', '2026-12-31'],
    ['before 1 March in a leap year', year('before', '03-01'), '2028-06-30', '2028-02-29'],
    ['before 1 March in a common year', year('before', '03-01'), '2027-06-30', '2027-02-28'],
    ['15 January of the year after', year('by', '01-15', 1), '2026-12-31', '2027-01-15'],
    ['a year offset of 0', year('by', '01-15', 0), '2026-12-31', '2026-01-15'],
    ['the year before', year('by', '11-30', -1), '2026-12-31', '2025-11-30'],
    ['29 February in a leap year', year('by', '02-29'), '2028-06-30', '2028-02-29'],
    ['29 February in a common year', year('by', '02-29'), '2027-06-30', '2027-02-28'],
    ['29 February of the leap year after', year('by', '02-29', 1), '2027-06-30', '2028-02-29'],
    ['before 29 February in a common year', year('before', '02-29'), '2027-06-30', '2027-02-27'],
    ['the year in which the window ends', year('by', '01-20'), '2026-01-14', '2026-01-20'],

    ['the first 5th after', month('by', 5), '2026-01-31', '2026-02-05'],
    ['the first 5th after, before it', month('before', 5), '2026-01-31', '2026-02-04'],
    ['the first 20th after the 14th, same month', month('on', 20), '2026-02-14', '2026-02-20'],
    ['the first 14th after the 14th, next month', month('on', 14), '2026-02-14', '2026-03-14'],
    ['the first 10th after the 14th, next month', month('on', 10), '2026-02-14', '2026-03-10'],
    ['the first 31st after January: February has 28', month('by', 31), '2026-01-31', '2026-02-28'],
    ['the first 31st after January: leap', month('by', 31), '2028-01-31', '2028-02-29'],
    ['the first 31st after 28 February', month('by', 31), '2026-02-28', '2026-03-31'],
    ['the first 31st after 14 April', month('by', 31), '2026-04-14', '2026-04-30'],
    ['the first 30th after 30 April', month('by', 30), '2026-04-30', '2026-05-30'],
    ['the first 5th after the year', month('by', 5), '2026-12-31', '2027-01-05'],
    [
      'before the 1st after: the window’s own last day',
      month('before', 1),
      '2026-01-31',
      '2026-01-31',
    ],
    ['the 25th of the same month', month('by', 25, 'same-month'), '2026-01-31', '2026-01-25'],
    [
      'the 31st of the same month, which lacks it',
      month('by', 31, 'same-month'),
      '2026-04-14',
      '2026-04-30',
    ],
    ['before the 31st of February', month('before', 31, 'same-month'), '2026-02-14', '2026-02-27'],
    ['the 20th of the next month', month('by', 20, 'next-month'), '2026-02-14', '2026-03-20'],
    [
      'the 31st of the next month: leap February',
      month('by', 31, 'next-month'),
      '2028-01-31',
      '2028-02-29',
    ],
    [
      'the 31st of the month after February',
      month('by', 31, 'next-month'),
      '2026-02-28',
      '2026-03-31',
    ],
    [
      'the 3rd of the month after December',
      month('before', 3, 'next-month'),
      '2026-12-31',
      '2027-01-02',
    ],

    ['the 20th of a quarter’s last month', quarter('by', 20), '2026-03-31', '2026-03-20'],
    [
      'before the 20th of a quarter’s last month',
      quarter('before', 20),
      '2026-06-30',
      '2026-06-19',
    ],
    ['the 31st of June', quarter('on', 31), '2026-06-30', '2026-06-30'],
    ['the 10th, quarter from the 15th', quarter('by', 10), '2026-03-14', '2026-03-10'],

    ['Monday after Sunday', week(1), '2026-01-11', '2026-01-12'],
    ['Friday after Sunday', week(5), '2026-01-11', '2026-01-16'],
    ['Sunday after Sunday', week(7), '2026-01-11', '2026-01-18'],
    ['Friday after Wednesday', week(5), '2026-01-14', '2026-01-16'],
    ['Wednesday after Wednesday', week(3), '2026-01-14', '2026-01-21'],
    ['Monday after Wednesday, over the year end', week(1), '2025-12-31', '2026-01-05'],

    ['2 working days after Monday', workingDays(2), '2026-12-14', '2026-12-16'],
    ['1 working day after Thursday', workingDays(1), '2026-05-14', '2026-05-15'],
    ['2 working days after Thursday', workingDays(2), '2026-05-14', '2026-05-18'],
    ['2 working days after Saturday', workingDays(2), '2026-11-14', '2026-11-17'],
    ['2 working days after Sunday', workingDays(2), '2026-06-14', '2026-06-16'],
    ['5 days after', days(5), '2026-02-26', '2026-03-03'],
    ['5 days after, leap', days(5), '2028-02-26', '2028-03-02'],
    ['1 day after the year', days(1), '2026-12-31', '2027-01-01'],

    [
      'last working day of May 2026, a Sunday at its end',
      { mode: 'on', lastWorkingDayOf: 'month' },
      '2026-05-14',
      '2026-05-29',
    ],
    [
      'last working day of the window’s last month',
      { mode: 'on', lastWorkingDayOf: 'month' },
      '2026-02-28',
      '2026-02-27',
    ],
    [
      'last working day when the window ends after it',
      { mode: 'on', lastWorkingDayOf: 'month' },
      '2026-05-31',
      '2026-05-29',
    ],
  ])('%s', (_name, due, end, expected) => {
    expect(lastDay(due, endingOn(end))).toBe(expected);
  });
});

describe('beforeMeans', () => {
  const due = { mode: 'before', date: '2026-06-15' };
  it.each([
    ['previous-day', due, '2026-06-14'],
    ['same-day', due, '2026-06-15'],
    ['same-day', { mode: 'by', date: '2026-06-15' }, '2026-06-15'],
    ['previous-day', { mode: 'on', date: '2026-06-15' }, '2026-06-15'],
    ['same-day', { mode: 'before', monthDay: '02-29', every: 'year' }, '2026-02-28'],
  ])('%s', (beforeMeans, rule, expected) => {
    expect(lastDay(rule, endingOn('2026-05-31'), { beforeMeans })).toBe(expected);
  });
});

describe('working days, Tết and swapped Saturdays', () => {
  const by = (date: string) => ({ mode: 'by', date });
  const within = (workingDays: number) => ({ mode: 'within', workingDays });
  const lastOfMonth = { mode: 'on', lastWorkingDayOf: 'month' };
  it.each([
    ['keep stays on Tết', by('2026-02-17'), 'keep', '2026-02-17'],
    ['earlier than Tết is the Friday before', by('2026-02-17'), 'earlier', '2026-02-13'],
    ['later than Tết is the Monday after', by('2026-02-17'), 'later', '2026-02-23'],
    ['the last day off moves later by one', by('2026-02-22'), 'later', '2026-02-23'],
    ['a working day stays, earlier', by('2026-02-13'), 'earlier', '2026-02-13'],
    ['a working day stays, later', by('2026-02-23'), 'later', '2026-02-23'],
    ['a Saturday worked in exchange stays', by('2026-01-10'), 'earlier', '2026-01-10'],
    [
      'a Sunday goes back to the Saturday worked in exchange',
      by('2026-01-11'),
      'earlier',
      '2026-01-10',
    ],
    ['a Sunday goes on to Monday', by('2026-01-11'), 'later', '2026-01-12'],
    ['the day off in exchange goes back over New Year', by('2026-01-02'), 'earlier', '2025-12-31'],
    ['the day off in exchange goes on to Monday', by('2026-01-02'), 'later', '2026-01-05'],
    ['National Day goes back before the bridge day', by('2026-09-02'), 'earlier', '2026-08-28'],
    [
      'the day before "trước ngày" is moved, not the date',
      { mode: 'before', date: '2026-02-23' },
      'earlier',
      '2026-02-13',
    ],
    [
      'the day before is moved later',
      { mode: 'before', date: '2026-02-23' },
      'later',
      '2026-02-23',
    ],
  ])('%s', (_name, due, nonWorking, expected) => {
    expect(lastDay(due, endingOn('2026-01-01'), { nonWorking, ...officialDays2026 })).toBe(
      expected,
    );
  });

  it.each([
    ['2 working days over Tết', within(2), '2026-02-14', '2026-02-24'],
    ['1 working day, a swapped Saturday', within(1), '2026-01-09', '2026-01-10'],
    ['2 working days over a swapped Saturday', within(2), '2026-01-09', '2026-01-12'],
    ['2 working days over New Year', within(2), '2025-12-31', '2026-01-06'],
    ['last working day of April', lastOfMonth, '2026-04-14', '2026-04-29'],
    ['last working day of August', lastOfMonth, '2026-08-14', '2026-08-28'],
  ])('%s', (_name, due, end, expected) => {
    expect(lastDay(due, endingOn(end), officialDays2026)).toBe(expected);
  });

  it('lets a worked Saturday win over a holiday on the same date', () => {
    const days = { holidays: ['2026-01-10'], workingSaturdays: ['2026-01-10'] };
    expect(
      lastDay(by('2026-01-10'), endingOn('2026-01-01'), { nonWorking: 'later', ...days }),
    ).toBe('2026-01-10');
  });
});
