import { describe, expect, it } from 'vitest';
import { listRows, officialDays2026 } from '../test/list-rows.ts';
import { officialDays2024, officialDays2025 } from '../test/official-days.ts';

const yearly = (mode: string, monthDay: string, yearOffset = 0) => ({
  mode,
  monthDay,
  every: 'year',
  yearOffset,
});
const monthly = (mode: string, day: number, of?: string) => ({ mode, day, every: 'month', of });
const quarterly = (mode: string, day: number) => ({
  mode,
  day,
  of: 'last month of quarter',
  every: 'quarter',
});
const weekday = (day: number) => ({ mode: 'on', weekday: day, every: 'week' });
const lastWorkingDay = { mode: 'on', lastWorkingDayOf: 'month' };
const workingDays = (count: number) => ({ mode: 'within', workingDays: count });
const days = (count: number) => ({ mode: 'within', days: count });
const from15 = { windowStartsOn: '12-15' };

/** The last days alone, where the windows are plain. */
const lastDays = (schedule: unknown, from: string, to: string) =>
  listRows(schedule, from, to).map((row) => row.slice(row.indexOf(' ') + 1));

describe('days off, worked Saturdays and the reading of "trước ngày" together', () => {
  it.each([
    ['Tết 2024, day kept', { kind: 'monthly', due: monthly('by', 10) }, '2024-02-10'],
    [
      'Tết 2024, back to the Wednesday before',
      { kind: 'monthly', due: monthly('by', 10), nonWorking: 'earlier' },
      '2024-02-07',
    ],
    [
      'Tết 2024, on to the Thursday after',
      { kind: 'monthly', due: monthly('by', 10), nonWorking: 'later' },
      '2024-02-15',
    ],
    [
      'the day before the first working day is still Tết, and moves back',
      { kind: 'monthly', due: monthly('before', 15), nonWorking: 'earlier' },
      '2024-02-07',
    ],
    [
      'or on again to the very day that was named',
      { kind: 'monthly', due: monthly('before', 15), nonWorking: 'later' },
      '2024-02-15',
    ],
    [
      'read loosely, the named day counts and is worked',
      {
        kind: 'monthly',
        due: monthly('before', 15),
        nonWorking: 'earlier',
        beforeMeans: 'same-day',
      },
      '2024-02-15',
    ],
    ['five working days over Tết', { kind: 'monthly', due: workingDays(5) }, '2024-02-07'],
    ['six working days over Tết', { kind: 'monthly', due: workingDays(6) }, '2024-02-15'],
    ['ten days fall in Tết and stay', { kind: 'monthly', due: days(10) }, '2024-02-10'],
    [
      'ten days fall in Tết and move on',
      { kind: 'monthly', due: days(10), nonWorking: 'later' },
      '2024-02-15',
    ],
  ])('%s', (_name, schedule, expected) => {
    const rows = lastDays({ ...schedule, ...officialDays2024 }, '2024-02-01', '2024-02-29');
    expect(rows.at(0)).toBe(expected);
  });

  it.each([
    [
      'a Saturday worked for the Monday off counts in working days',
      { kind: 'monthly', due: workingDays(3), ...officialDays2024 },
      '2024-05-01',
      '2024-05-31',
      // Thursday 2, Friday 3, Saturday 4 May.
      ['2024-05-04'],
    ],
    [
      'a last day on that Saturday stays',
      { kind: 'monthly', due: monthly('by', 4), nonWorking: 'later', ...officialDays2024 },
      '2024-05-01',
      '2024-05-31',
      ['2024-05-04'],
    ],
    [
      'a last day on the Sunday goes back to that Saturday',
      { kind: 'monthly', due: monthly('by', 5), nonWorking: 'earlier', ...officialDays2024 },
      '2024-05-01',
      '2024-05-31',
      ['2024-05-04'],
    ],
    [
      'the last working day of April 2024 lies before the bridge',
      { kind: 'monthly', due: lastWorkingDay, ...officialDays2024 },
      '2024-04-01',
      '2024-04-30',
      ['2024-04-26'],
    ],
    [
      'the last working day of January 2025 lies before Tết',
      { kind: 'monthly', due: lastWorkingDay, ...officialDays2025 },
      '2025-01-01',
      '2025-01-31',
      ['2025-01-24'],
    ],
    [
      'weekly reports over Tết 2025, on Friday, kept',
      { kind: 'weekly', due: weekday(5), ...officialDays2025 },
      '2025-01-20',
      '2025-02-09',
      ['2025-01-24', '2025-01-31', '2025-02-07'],
    ],
    [
      'weekly reports over Tết 2025 move on, two of them to one week',
      { kind: 'weekly', due: weekday(5), nonWorking: 'later', ...officialDays2025 },
      '2025-01-20',
      '2025-02-09',
      ['2025-01-24', '2025-02-03', '2025-02-07'],
    ],
    [
      'two weeks share a last day when a long holiday lies between',
      { kind: 'weekly', due: weekday(1), nonWorking: 'earlier', ...officialDays2025 },
      '2025-01-20',
      '2025-02-09',
      ['2025-01-20', '2025-01-24', '2025-02-03'],
    ],
    [
      'Friday 2 May 2025 goes back over the holidays to Tuesday 29 April',
      { kind: 'annual', due: yearly('by', '05-02'), nonWorking: 'earlier', ...officialDays2025 },
      '2025-01-01',
      '2025-12-31',
      ['2025-04-29'],
    ],
    [
      'Sunday 27 April 2025 goes back to the Saturday worked',
      { kind: 'annual', due: yearly('by', '04-27'), nonWorking: 'earlier', ...officialDays2025 },
      '2025-01-01',
      '2025-12-31',
      ['2025-04-26'],
    ],
    [
      'a Sunday that is called worked is worked',
      {
        kind: 'annual',
        due: yearly('by', '06-14'),
        nonWorking: 'later',
        workingSaturdays: ['2026-06-14'],
      },
      '2026-01-01',
      '2026-12-31',
      ['2026-06-14'],
    ],
  ])('%s', (_name, schedule, from, to, expected) => {
    expect(lastDays(schedule, from, to)).toEqual(expected);
  });
});

describe('windows from mid-month and their due days', () => {
  it.each([
    [
      'quarter rule: the last month of the window’s quarter is March, June, September, December',
      { kind: 'quarterly', ...from15, due: quarterly('by', 20) },
      ['2026-03-20', '2026-06-20', '2026-09-20', '2026-12-20'],
    ],
    [
      'quarter rule before the window ends',
      { kind: 'quarterly', ...from15, due: quarterly('before', 10) },
      ['2026-03-09', '2026-06-09', '2026-09-09', '2026-12-09'],
    ],
    [
      'quarter rule on the 31st',
      { kind: 'quarterly', ...from15, due: quarterly('by', 31) },
      ['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31'],
    ],
    [
      'quarter rule with the quarters that longer reports replace',
      { kind: 'quarterly', ...from15, skip: [2, 4], due: quarterly('by', 20) },
      ['2026-03-20', '2026-09-20'],
    ],
    [
      'quarter rule off weekends, earlier',
      { kind: 'quarterly', ...from15, due: quarterly('by', 20), nonWorking: 'earlier' },
      ['2026-03-20', '2026-06-19', '2026-09-18', '2026-12-18'],
    ],
    [
      'both halves by the same day of two years',
      { kind: 'six-month', halves: 'both', windowStartsOn: '07-01', due: yearly('by', '01-20', 0) },
      ['2026-01-20', '2026-01-20'],
    ],
    [
      'nine months by a day of the year',
      { kind: 'nine-month', ...from15, due: yearly('before', '09-20') },
      ['2026-09-19'],
    ],
    [
      'the year by 15 January after',
      { kind: 'annual', ...from15, due: yearly('by', '01-15', 1) },
      ['2026-01-15'],
    ],
    [
      'every two years from mid-December by a day of the year of its end',
      { kind: 'every-n-years', years: 2, firstYear: 2024, ...from15, due: yearly('by', '12-20') },
      ['2026-12-20'],
    ],
  ])('%s', (_name, schedule, expected) => {
    expect(lastDays(schedule, '2026-01-01', '2026-12-31')).toEqual(expected);
  });

  it.each([
    ['same month, before the window ends', monthly('by', 10, 'same-month'), '2026-02-10'],
    ['same month, after the window ends', monthly('by', 20, 'same-month'), '2026-02-20'],
    ['same month, the 31st', monthly('by', 31, 'same-month'), '2026-02-28'],
    ['next month', monthly('by', 10, 'next-month'), '2026-03-10'],
    ['next month, the 31st', monthly('by', 31, 'next-month'), '2026-03-31'],
    ['the first 14th after, a month on', monthly('by', 14), '2026-03-14'],
    ['the first 15th after, the very next day', monthly('by', 15), '2026-02-15'],
    ['before the first 15th after: the window’s last day', monthly('before', 15), '2026-02-14'],
    ['last working day of the month in which it ends', lastWorkingDay, '2026-02-27'],
    ['two working days after Saturday 14, over Tết', workingDays(2), '2026-02-24'],
    ['fourteen days after', days(14), '2026-02-28'],
    ['the first Sunday after a Saturday', weekday(7), '2026-02-15'],
    ['the first Saturday after a Saturday', weekday(6), '2026-02-21'],
  ])('month from 15 January to 14 February 2026: %s', (_name, due, expected) => {
    const rows = listRows(
      { kind: 'monthly', ...from15, due, ...officialDays2026 },
      '2026-01-01',
      '2026-12-31',
    );
    expect(rows).toContain(`2026-01-15..2026-02-14 ${expected}`);
  });
});

describe('year ends and leap years', () => {
  it.each([
    [
      'the last month of the year is due in the next',
      { kind: 'monthly', due: monthly('before', 1) },
      '2025-12-31',
      '2026-01-01',
      ['2025-12-01..2025-12-31 2025-12-31'],
    ],
    [
      'New Year’s Day off: the last day goes back into the year before',
      { kind: 'annual', due: yearly('by', '01-01', 1), nonWorking: 'earlier', ...officialDays2026 },
      '2025-12-01',
      '2026-01-31',
      ['2025-01-01..2025-12-31 2025-12-31'],
    ],
    [
      'New Year’s Day off: the last day goes on over the bridge and the week-end',
      { kind: 'annual', due: yearly('by', '01-01', 1), nonWorking: 'later', ...officialDays2026 },
      '2025-12-01',
      '2026-01-31',
      ['2025-01-01..2025-12-31 2026-01-05'],
    ],
    [
      'the week over New Year',
      { kind: 'weekly', due: weekday(1) },
      '2026-01-01',
      '2026-01-07',
      ['2025-12-29..2026-01-04 2026-01-05'],
    ],
    [
      'quarters due on 29 February',
      { kind: 'quarterly', due: yearly('by', '02-29', 1) },
      '2028-02-01',
      '2028-02-29',
      [
        '2027-01-01..2027-03-31 2028-02-29',
        '2027-04-01..2027-06-30 2028-02-29',
        '2027-07-01..2027-09-30 2028-02-29',
        '2027-10-01..2027-12-31 2028-02-29',
      ],
    ],
    [
      'a window that ends on 28 February of a leap year, the first 28th after',
      { kind: 'once', window: { from: '2028-02-01', to: '2028-02-28' }, due: monthly('by', 28) },
      '2028-01-01',
      '2028-12-31',
      ['2028-02-01..2028-02-28 2028-03-28'],
    ],
    [
      'a window that ends on 28 February of a leap year, the first 30th after',
      { kind: 'once', window: { from: '2028-02-01', to: '2028-02-28' }, due: monthly('by', 30) },
      '2028-01-01',
      '2028-12-31',
      ['2028-02-01..2028-02-28 2028-02-29'],
    ],
    [
      'a window that ends on 31 January: next month is February',
      {
        kind: 'once',
        window: { from: '2027-01-31', to: '2027-01-31' },
        due: monthly('by', 30, 'next-month'),
      },
      '2027-01-01',
      '2027-12-31',
      ['2027-01-31..2027-01-31 2027-02-28'],
    ],
    [
      'February as a year’s last month, from 1 March',
      { kind: 'annual', windowStartsOn: '03-01', due: monthly('by', 31, 'same-month') },
      '2027-01-01',
      '2028-12-31',
      ['2026-03-01..2027-02-28 2027-02-28', '2027-03-01..2028-02-29 2028-02-29'],
    ],
    [
      'years far away',
      { kind: 'annual', due: yearly('before', '03-01', 1) },
      '0005-01-01',
      '0005-12-31',
      ['0004-01-01..0004-12-31 0005-02-28'],
    ],
    [
      'years farther away',
      { kind: 'monthly', due: monthly('by', 31, 'same-month') },
      '9996-02-01',
      '9996-02-29',
      ['9996-02-01..9996-02-29 9996-02-29'],
    ],
  ])('%s', (_name, schedule, from, to, expected) => {
    expect(listRows(schedule, from, to)).toEqual(expected);
  });

  it('ends with the last year that can be written', () => {
    const schedule = { kind: 'annual', due: yearly('by', '01-15', 1) };
    expect(listRows(schedule, '9999-01-01', '9999-12-31')).toEqual([
      '9998-01-01..9998-12-31 9999-01-15',
    ]);
  });
});
