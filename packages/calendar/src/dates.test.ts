import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, compareDates, daysBetween } from './dates.ts';

describe('addDays', () => {
  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-03-01', 0, '2026-03-01'],
    ['2024-01-01', 366, '2025-01-01'],
  ])('%s and %i days', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
  });

  it('refuses a day that does not exist', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
  });
});

it('daysBetween undoes addDays', () => {
  fc.assert(
    fc.property(fc.integer({ min: -36_500, max: 36_500 }), (days) => {
      expect(daysBetween('2026-06-15', addDays('2026-06-15', days))).toBe(days);
    }),
  );
});

it('compareDates sorts by day', () => {
  const sorted = ['2026-10-01', '2025-12-31', '2026-02-01', '2026-02-01'].sort(compareDates);
  expect(sorted).toEqual(['2025-12-31', '2026-02-01', '2026-02-01', '2026-10-01']);
  expect(compareDates('2026-02-01', '2026-02-01')).toBe(0);
});
