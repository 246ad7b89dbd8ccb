import { describe, expect, it } from 'vitest';
import { listRows } from '../test/list-rows.ts';

const sixMonth = (due: object) => ({ kind: 'six-month', due });
const annual = (due: object) => ({ kind: 'annual', due });
const yearly = (mode: string, monthDay: string) => ({ mode, monthDay, every: 'year' });
const decree09 = { windowStartsOn: '12-15', due: { mode: 'within', workingDays: 2 } };

describe('the reporting rules of the five plans', () => {
  it.each([
    [
      'Thừa Thiên Huế 2024, agencies, six months',
      sixMonth(yearly('before', '06-15')),
      2024,
      2024,
      ['2024-01-01..2024-06-30 2024-06-14'],
    ],
    [
      'Thừa Thiên Huế 2024, agencies, year',
      annual(yearly('before', '11-30')),
      2024,
      2024,
      ['2024-01-01..2024-12-31 2024-11-29'],
    ],
    [
      'Thừa Thiên Huế 2024, second hop, six months',
      sixMonth(yearly('before', '06-30')),
      2024,
      2024,
      ['2024-01-01..2024-06-30 2024-06-29'],
    ],
    [
      'Thừa Thiên Huế 2024, second hop, year',
      annual(yearly('before', '12-05')),
      2024,
      2024,
      ['2024-01-01..2024-12-31 2024-12-04'],
    ],
    [
      'Bình Thuận 2023–2025, six months',
      sixMonth(yearly('before', '06-05')),
      2023,
      2025,
      [
        '2023-01-01..2023-06-30 2023-06-04',
        '2024-01-01..2024-06-30 2024-06-04',
        '2025-01-01..2025-06-30 2025-06-04',
      ],
    ],
    [
      'Bình Thuận 2023–2025, year',
      annual(yearly('before', '12-05')),
      2023,
      2025,
      [
        '2023-01-01..2023-12-31 2023-12-04',
        '2024-01-01..2024-12-31 2024-12-04',
        '2025-01-01..2025-12-31 2025-12-04',
      ],
    ],
    [
      'Kon Tum 2015–2020, six months',
      sixMonth(yearly('on', '06-15')),
      2015,
      2020,
      [
        '2015-01-01..2015-06-30 2015-06-15',
        '2016-01-01..2016-06-30 2016-06-15',
        '2017-01-01..2017-06-30 2017-06-15',
        '2018-01-01..2018-06-30 2018-06-15',
        '2019-01-01..2019-06-30 2019-06-15',
        '2020-01-01..2020-06-30 2020-06-15',
      ],
    ],
    [
      'Kon Tum 2015–2020, year',
      annual(yearly('on', '12-15')),
      2019,
      2020,
      ['2019-01-01..2019-12-31 2019-12-15', '2020-01-01..2020-12-31 2020-12-15'],
    ],
    [
      'Bình Thuận, read loosely and off the Sunday',
      { ...sixMonth(yearly('before', '06-05')), beforeMeans: 'same-day', nonWorking: 'later' },
      2023,
      2023,
      ['2023-01-01..2023-06-30 2023-06-05'],
    ],
    [
      'Bình Thuận 2023, off Sunday 4 June to the Friday',
      { ...sixMonth(yearly('before', '06-05')), nonWorking: 'earlier' },
      2023,
      2023,
      ['2023-01-01..2023-06-30 2023-06-02'],
    ],
    [
      'a fixed date of one plan',
      {
        kind: 'once',
        window: { from: '2024-01-01', to: '2024-06-30' },
        due: { mode: 'before', date: '2024-06-15' },
      },
      2024,
      2024,
      ['2024-01-01..2024-06-30 2024-06-14'],
    ],
  ])('%s', (_name, schedule, firstYear, lastYear, expected) => {
    expect(listRows(schedule, `${firstYear}-01-01`, `${lastYear}-12-31`)).toEqual(expected);
  });
});

describe('Decree 09/2019/NĐ-CP: windows from the 15th, sent within 2 working days', () => {
  it.each([
    [
      'month',
      'monthly',
      '2026-06-01',
      '2026-07-31',
      ['2026-05-15..2026-06-14 2026-06-16', '2026-06-15..2026-07-14 2026-07-16'],
    ],
    [
      'quarter',
      'quarterly',
      '2026-01-01',
      '2026-06-30',
      ['2025-12-15..2026-03-14 2026-03-17', '2026-03-15..2026-06-14 2026-06-16'],
    ],
    ['six months', 'six-month', '2026-01-01', '2026-12-31', ['2025-12-15..2026-06-14 2026-06-16']],
    [
      'nine months',
      'nine-month',
      '2026-01-01',
      '2026-12-31',
      ['2025-12-15..2026-09-14 2026-09-16'],
    ],
    ['year', 'annual', '2026-01-01', '2026-12-31', ['2025-12-15..2026-12-14 2026-12-16']],
  ])('%s', (_name, kind, from, to, expected) => {
    expect(listRows({ kind, ...decree09 }, from, to)).toEqual(expected);
  });
});

describe('the examples of the calendar format', () => {
  it('moves 28/02/2026, a Saturday that stands for the 31st, to the Friday', () => {
    const due = { mode: 'by', day: 31, every: 'month', of: 'next-month' };
    expect(
      listRows({ kind: 'monthly', due, nonWorking: 'earlier' }, '2026-02-01', '2026-02-28'),
    ).toEqual(['2026-01-01..2026-01-31 2026-02-27']);
  });

  it('counts the reporting year by the window’s last day', () => {
    const due = { mode: 'by', monthDay: '01-20', every: 'year' };
    const monthly = { kind: 'monthly', windowStartsOn: '12-15', due };
    expect(listRows(monthly, '2026-01-01', '2026-12-31').at(0)).toBe(
      '2025-12-15..2026-01-14 2026-01-20',
    );
    expect(listRows(monthly, '2026-01-01', '2026-12-31')).toHaveLength(12);
    const fiscal = { kind: 'annual', windowStartsOn: '04-01', due: yearly('by', '05-15') };
    expect(listRows(fiscal, '2026-01-01', '2026-12-31')).toEqual([
      '2025-04-01..2026-03-31 2026-05-15',
    ]);
  });

  it('replaces monthly by quarterly, quarterly by half-yearly reports', () => {
    const due = { mode: 'by', day: 20, of: 'last month of quarter', every: 'quarter' };
    expect(listRows({ kind: 'quarterly', skip: [2, 4], due }, '2026-01-01', '2026-12-31')).toEqual([
      '2026-01-01..2026-03-31 2026-03-20',
      '2026-07-01..2026-09-30 2026-09-20',
    ]);
  });

  it('asks weekly reports on the Monday after', () => {
    const due = { mode: 'on', weekday: 1, every: 'week' };
    expect(listRows({ kind: 'weekly', due }, '2024-12-30', '2025-01-06')).toEqual([
      '2024-12-23..2024-12-29 2024-12-30',
      '2024-12-30..2025-01-05 2025-01-06',
    ]);
  });
});
