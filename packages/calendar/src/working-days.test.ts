import { describe, expect, it } from 'vitest';
import { officialDays2026 } from '../test/list-rows.ts';
import { addWorkingDays, isWorkingDay, nearestWorkingDay } from './working-days.ts';

describe('isWorkingDay', () => {
  it.each([
    ['2026-01-05', true, 'Monday'],
    ['2026-01-09', true, 'Friday'],
    ['2026-01-17', false, 'Saturday'],
    ['2026-01-18', false, 'Sunday'],
    ['2026-02-17', false, 'first day of Tết'],
    ['2026-01-10', true, 'Saturday worked in exchange'],
    ['2026-01-02', false, 'Friday off in exchange'],
  ])('%s is %s: %s', (date, expected) => {
    expect(isWorkingDay(date, officialDays2026)).toBe(expected);
  });
});

describe('addWorkingDays', () => {
  it.each([
    ['2026-02-13', 1, '2026-02-23'],
    ['2026-02-13', 5, '2026-02-27'],
    ['2026-01-09', 1, '2026-01-10'],
    ['2026-01-09', 2, '2026-01-12'],
    ['2026-01-17', 0, '2026-01-17'],
    ['2026-01-17', 1, '2026-01-19'],
  ])('%s and %i', (date, count, expected) => {
    expect(addWorkingDays(date, count, officialDays2026)).toBe(expected);
  });
});

describe('nearestWorkingDay', () => {
  it.each([
    ['2026-02-17', 'earlier', '2026-02-13'],
    ['2026-02-17', 'later', '2026-02-23'],
    ['2026-02-13', 'later', '2026-02-13'],
    ['2026-01-11', 'earlier', '2026-01-10'],
  ] as const)('%s %s', (date, direction, expected) => {
    expect(nearestWorkingDay(date, direction, officialDays2026)).toBe(expected);
  });
});
