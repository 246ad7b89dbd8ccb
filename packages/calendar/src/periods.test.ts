import { describe, expect, it } from 'vitest';
import { listRows } from '../test/list-rows.ts';

const within5 = { mode: 'within', days: 5 };

describe('the windows of each kind', () => {
  it.each([
    [
      'weekly: Monday to Sunday',
      { kind: 'weekly' },
      '2026-01-05',
      '2026-01-20',
      ['2025-12-29..2026-01-04 2026-01-09', '2026-01-05..2026-01-11 2026-01-16'],
    ],
    [
      'weekly does not follow windowStartsOn',
      { kind: 'weekly', windowStartsOn: '12-15' },
      '2026-01-05',
      '2026-01-15',
      ['2025-12-29..2026-01-04 2026-01-09'],
    ],
    [
      'monthly over the year end',
      { kind: 'monthly' },
      '2025-12-01',
      '2026-02-28',
      [
        '2025-11-01..2025-11-30 2025-12-05',
        '2025-12-01..2025-12-31 2026-01-05',
        '2026-01-01..2026-01-31 2026-02-05',
      ],
    ],
    [
      'monthly in a leap February',
      { kind: 'monthly' },
      '2028-03-01',
      '2028-03-31',
      ['2028-02-01..2028-02-29 2028-03-05'],
    ],
    [
      'monthly in a common February',
      { kind: 'monthly' },
      '2027-03-01',
      '2027-03-31',
      ['2027-02-01..2027-02-28 2027-03-05'],
    ],
    [
      'monthly in February of 1900, no leap year',
      { kind: 'monthly' },
      '1900-03-01',
      '1900-03-31',
      ['1900-02-01..1900-02-28 1900-03-05'],
    ],
    [
      'monthly in February of 2000, a leap year',
      { kind: 'monthly' },
      '2000-03-01',
      '2000-03-31',
      ['2000-02-01..2000-02-29 2000-03-05'],
    ],
    [
      'monthly from the 15th',
      { kind: 'monthly', windowStartsOn: '12-15' },
      '2026-01-01',
      '2026-03-31',
      [
        '2025-12-15..2026-01-14 2026-01-19',
        '2026-01-15..2026-02-14 2026-02-19',
        '2026-02-15..2026-03-14 2026-03-19',
      ],
    ],
    [
      'monthly from the 28th',
      { kind: 'monthly', windowStartsOn: '12-28' },
      '2026-02-01',
      '2026-04-30',
      [
        '2025-12-28..2026-01-27 2026-02-01',
        '2026-01-28..2026-02-27 2026-03-04',
        '2026-02-28..2026-03-27 2026-04-01',
      ],
    ],
    [
      'quarterly',
      { kind: 'quarterly' },
      '2026-01-01',
      '2026-12-31',
      [
        '2025-10-01..2025-12-31 2026-01-05',
        '2026-01-01..2026-03-31 2026-04-05',
        '2026-04-01..2026-06-30 2026-07-05',
        '2026-07-01..2026-09-30 2026-10-05',
      ],
    ],
    [
      'quarterly under Decree 09/2019',
      { kind: 'quarterly', windowStartsOn: '12-15' },
      '2026-01-01',
      '2026-12-31',
      [
        '2025-12-15..2026-03-14 2026-03-19',
        '2026-03-15..2026-06-14 2026-06-19',
        '2026-06-15..2026-09-14 2026-09-19',
        '2026-09-15..2026-12-14 2026-12-19',
      ],
    ],
    [
      'six-month: the first half unless told otherwise',
      { kind: 'six-month' },
      '2025-01-01',
      '2026-12-31',
      ['2025-01-01..2025-06-30 2025-07-05', '2026-01-01..2026-06-30 2026-07-05'],
    ],
    [
      'six-month, first half named',
      { kind: 'six-month', halves: 'first' },
      '2026-01-01',
      '2026-12-31',
      ['2026-01-01..2026-06-30 2026-07-05'],
    ],
    [
      'six-month, both halves',
      { kind: 'six-month', halves: 'both' },
      '2026-01-01',
      '2026-12-31',
      ['2025-07-01..2025-12-31 2026-01-05', '2026-01-01..2026-06-30 2026-07-05'],
    ],
    [
      'six-month under Decree 09/2019',
      { kind: 'six-month', windowStartsOn: '12-15' },
      '2026-01-01',
      '2026-12-31',
      ['2025-12-15..2026-06-14 2026-06-19'],
    ],
    [
      'both halves under Decree 09/2019',
      { kind: 'six-month', windowStartsOn: '12-15', halves: 'both' },
      '2026-01-01',
      '2026-12-31',
      ['2025-12-15..2026-06-14 2026-06-19', '2026-06-15..2026-12-14 2026-12-19'],
    ],
    [
      'nine-month',
      { kind: 'nine-month' },
      '2026-01-01',
      '2027-12-31',
      ['2026-01-01..2026-09-30 2026-10-05', '2027-01-01..2027-09-30 2027-10-05'],
    ],
    [
      'nine-month under Decree 09/2019',
      { kind: 'nine-month', windowStartsOn: '12-15' },
      '2026-01-01',
      '2026-12-31',
      ['2025-12-15..2026-09-14 2026-09-19'],
    ],
    [
      'annual',
      { kind: 'annual' },
      '2026-01-01',
      '2027-12-31',
      ['2025-01-01..2025-12-31 2026-01-05', '2026-01-01..2026-12-31 2027-01-05'],
    ],
    [
      'annual under Decree 09/2019',
      { kind: 'annual', windowStartsOn: '12-15' },
      '2026-01-01',
      '2026-12-31',
      ['2025-12-15..2026-12-14 2026-12-19'],
    ],
    [
      'annual from 1 March ends in a leap February',
      { kind: 'annual', windowStartsOn: '03-01' },
      '2028-03-01',
      '2028-03-31',
      ['2027-03-01..2028-02-29 2028-03-05'],
    ],
    [
      'every three years, none before the first',
      { kind: 'every-n-years', years: 3, firstYear: 2024 },
      '2020-01-01',
      '2031-12-31',
      ['2024-01-01..2026-12-31 2027-01-05', '2027-01-01..2029-12-31 2030-01-05'],
    ],
    [
      'every two years from 15 December of the first year',
      { kind: 'every-n-years', years: 2, firstYear: 2025, windowStartsOn: '12-15' },
      '2025-01-01',
      '2030-12-31',
      ['2025-12-15..2027-12-14 2027-12-19', '2027-12-15..2029-12-14 2029-12-19'],
    ],
    [
      'every year is annual',
      { kind: 'every-n-years', years: 1, firstYear: 2026 },
      '2026-01-01',
      '2028-01-31',
      ['2026-01-01..2026-12-31 2027-01-05', '2027-01-01..2027-12-31 2028-01-05'],
    ],
    [
      'once',
      { kind: 'once', window: { from: '2026-02-01', to: '2026-04-15' } },
      '2026-01-01',
      '2026-12-31',
      ['2026-02-01..2026-04-15 2026-04-20'],
    ],
    [
      'once, out of range',
      { kind: 'once', window: { from: '2026-02-01', to: '2026-04-15' } },
      '2026-05-01',
      '2026-12-31',
      [],
    ],
    [
      'once, a single day',
      { kind: 'once', window: { from: '2026-04-15', to: '2026-04-15' } },
      '2026-04-20',
      '2026-04-20',
      ['2026-04-15..2026-04-15 2026-04-20'],
    ],
  ])('%s', (_name, schedule, from, to, expected) => {
    expect(listRows({ due: within5, ...schedule }, from, to)).toEqual(expected);
  });
});

describe('skip', () => {
  it.each([
    [
      'quarters that half-year and annual reports replace',
      { kind: 'quarterly', skip: [2, 4] },
      '2026-01-01',
      '2027-01-31',
      ['2026-01-01..2026-03-31 2026-04-05', '2026-07-01..2026-09-30 2026-10-05'],
    ],
    [
      'quarters counted from 15 December',
      { kind: 'quarterly', skip: [2, 4], windowStartsOn: '12-15' },
      '2026-01-01',
      '2026-12-31',
      ['2025-12-15..2026-03-14 2026-03-19', '2026-06-15..2026-09-14 2026-09-19'],
    ],
    [
      'months',
      { kind: 'monthly', skip: [1, 2, 3, 6, 9, 12] },
      '2026-01-01',
      '2026-12-31',
      [
        '2026-04-01..2026-04-30 2026-05-05',
        '2026-05-01..2026-05-31 2026-06-05',
        '2026-07-01..2026-07-31 2026-08-05',
        '2026-08-01..2026-08-31 2026-09-05',
        '2026-10-01..2026-10-31 2026-11-05',
        '2026-11-01..2026-11-30 2026-12-05',
      ],
    ],
    [
      'the first month of a year from 15 December',
      { kind: 'monthly', skip: [1], windowStartsOn: '12-15' },
      '2026-01-01',
      '2026-02-28',
      ['2026-01-15..2026-02-14 2026-02-19'],
    ],
    [
      'nothing',
      { kind: 'quarterly', skip: [] },
      '2026-04-01',
      '2026-04-30',
      ['2026-01-01..2026-03-31 2026-04-05'],
    ],
    ['everything', { kind: 'quarterly', skip: [1, 2, 3, 4] }, '2026-01-01', '2026-12-31', []],
  ])('%s', (_name, schedule, from, to, expected) => {
    expect(listRows({ due: within5, ...schedule }, from, to)).toEqual(expected);
  });
});

describe('the range', () => {
  const monthly = { kind: 'monthly', due: within5 };

  it.each([
    ['takes both of its days', '2026-02-05', '2026-03-05', 2],
    ['leaves out the day before', '2026-02-06', '2026-03-05', 1],
    ['leaves out the day after', '2026-02-05', '2026-03-04', 1],
    ['of one day finds its period', '2026-02-05', '2026-02-05', 1],
    ['turned round has none', '2026-03-05', '2026-02-05', 0],
    ['looks at the last day, not at the window', '2026-01-06', '2026-02-04', 0],
    ['may be the whole calendar', '1900-01-01', '2200-12-31', 301 * 12],
  ])('%s', (_name, from, to, count) => {
    expect(listRows(monthly, from, to)).toHaveLength(count);
  });

  it('finds a last day far from its window', () => {
    const due = { mode: 'by', monthDay: '01-15', every: 'year', yearOffset: 10 };
    expect(listRows({ kind: 'annual', due }, '2036-01-01', '2036-12-31')).toEqual([
      '2026-01-01..2026-12-31 2036-01-15',
    ]);
    const longAfter = { mode: 'within', days: 3660 };
    expect(listRows({ kind: 'annual', due: longAfter }, '2036-01-01', '2037-01-31')).toEqual([
      '2025-01-01..2025-12-31 2036-01-08',
      '2026-01-01..2026-12-31 2037-01-07',
    ]);
  });
});

it('lists a century of weeks in well under a second', () => {
  const schedule = { kind: 'weekly', due: { mode: 'within', workingDays: 2 }, nonWorking: 'later' };
  const start = performance.now();
  expect(listRows(schedule, '2000-01-01', '2099-12-31')).toHaveLength(5218);
  expect(performance.now() - start).toBeLessThan(1_000);
});
