import { expect, test } from 'vitest';
import { createFormatters } from './create-formatters.ts';

const vi = createFormatters('vi');
const en = createFormatters('en');

test('a date reads the same in both languages, whatever the machine', () => {
  expect(vi.formatDate('2026-06-14')).toBe('14/06/2026');
  expect(en.formatDate('2026-06-14')).toBe('14/06/2026');
  expect(vi.formatShortDate('2026-06-14')).toBe('14/06');
});

test.each(['2026-02-30', '2026-2-3', '', '2026-06-14T00:00:00Z', 'hôm nay'])(
  '%s is no civil date',
  (date) => {
    expect(() => vi.formatDate(date)).toThrow(RangeError);
  },
);

test.each([
  ['2026-06-14', 'Chủ nhật 14/06/2026', 'Sunday 14/06/2026'],
  ['2026-06-15', 'Thứ Hai 15/06/2026', 'Monday 15/06/2026'],
  ['2026-06-20', 'Thứ Bảy 20/06/2026', 'Saturday 20/06/2026'],
  ['2028-02-29', 'Thứ Ba 29/02/2028', 'Tuesday 29/02/2028'],
  ['1969-12-31', 'Thứ Tư 31/12/1969', 'Wednesday 31/12/1969'],
])('the deadline %s carries its weekday', (date, vietnamese, english) => {
  expect(vi.formatDeadline(date)).toBe(vietnamese);
  expect(en.formatDeadline(date)).toBe(english);
});

test.each([
  ['2026-06-17', 'còn 3 ngày', '3 days left'],
  ['2026-06-15', 'còn 1 ngày', '1 day left'],
  ['2026-06-14', 'hôm nay', 'today'],
  ['2026-06-12', 'quá hạn 2 ngày', '2 days overdue'],
  ['2025-06-14', 'quá hạn 365 ngày', '365 days overdue'],
])('on 14 June 2026 the distance to %s is said in words', (dueOn, vietnamese, english) => {
  expect(vi.formatDistance(dueOn, '2026-06-14')).toBe(vietnamese);
  expect(en.formatDistance(dueOn, '2026-06-14')).toBe(english);
});

test('an instant is shown by the clock of Vietnam', () => {
  expect(vi.formatDateTime('2026-06-14T01:00:00Z')).toBe('08:00 14/06/2026');
  expect(vi.formatDateTime('2026-12-31T17:00:00Z')).toBe('00:00 01/01/2027');
  expect(vi.formatDateTime(new Date('2026-06-13T16:59:59Z'))).toBe('23:59 13/06/2026');
  expect(() => vi.formatDateTime('hôm qua')).toThrow(RangeError);
});

test('figures use the separators of the language', () => {
  expect(vi.formatNumber(1250)).toBe('1.250');
  expect(vi.formatNumber(81.3)).toBe('81,3');
  expect(en.formatNumber(1250.5)).toBe('1,250.5');
  expect(vi.formatPercent(81.25)).toBe('81,3\u00a0%');
  expect(en.formatPercent(80)).toBe('80%');
  expect(vi.formatFileSize(10 * 1024 * 1024)).toBe('10 MB');
  expect(vi.formatFileSize(300)).toBe('1 KB');
});

test.each([
  ['six-month', '2026-01-01', '2026-06-30', '6 tháng đầu năm 2026', 'First half of 2026'],
  ['six-month', '2025-12-15', '2026-06-14', '6 tháng đầu năm 2026', 'First half of 2026'],
  ['six-month', '2026-06-15', '2026-12-14', '6 tháng cuối năm 2026', 'Second half of 2026'],
  ['annual', '2026-01-01', '2026-12-31', 'Năm 2026', 'Year 2026'],
  ['annual', '2025-12-15', '2026-12-14', 'Năm 2026', 'Year 2026'],
  ['nine-month', '2025-12-15', '2026-09-14', '9 tháng đầu năm 2026', 'First nine months of 2026'],
  ['quarterly', '2026-07-01', '2026-09-30', 'Quý III/2026', 'Q3 2026'],
  ['quarterly', '2025-12-15', '2026-03-14', 'Quý I/2026', 'Q1 2026'],
  ['monthly', '2026-11-01', '2026-11-30', 'Tháng 11/2026', '11/2026'],
  ['monthly', '2026-10-15', '2026-11-14', 'Tháng 11/2026', '11/2026'],
  ['once', '2026-03-02', '2026-04-15', '02/03/2026–15/04/2026', '02/03/2026–15/04/2026'],
])(
  'a %s window %s to %s has the name people use',
  (kind, periodFrom, periodTo, vietnamese, english) => {
    const period = { kind, periodFrom, periodTo };
    expect(vi.formatPeriod(period)).toBe(vietnamese);
    expect(en.formatPeriod(period)).toBe(english);
  },
);
