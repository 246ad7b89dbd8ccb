import { describe, expect, it } from 'vitest';
import { dayOfWork, shareOfYear } from './work-days.ts';

describe('dayOfWork', () => {
  it.each([
    ['2026-11-22', -40, '2026-10-13'],
    ['2026-11-22', 3, '2026-11-25'],
    ['2026-12-30', 3, '2026-12-31'],
    ['2026-01-01', -40, '2026-01-01'],
    ['2026-01-11', -80, '2026-01-01'],
    ['2026-01-11', -40, '2026-01-06'],
    ['2024-02-29', 1, '2024-03-01'],
  ])('places %s %i days away on %s', (today, offset, expected) => {
    expect(dayOfWork(today, offset)).toBe(expected);
  });
});

describe('shareOfYear', () => {
  it('runs from nothing on 1 January to all on 31 December', () => {
    expect([shareOfYear('2026-01-01'), shareOfYear('2026-12-31')]).toEqual([0, 1]);
    expect(shareOfYear('2026-07-02')).toBeCloseTo(0.5, 2);
  });
});
