import { addDays } from '@tiendo/calendar';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLocked, lockedFrom } from './locks.ts';

const lastDay = '2026-06-14';

describe('isLocked', () => {
  test.each([
    ['never locks without a number of days', null, null, '2030-01-01', false],
    ['not on the last day', 0, null, '2026-06-14', false],
    ['the day after it, with no days of grace', 0, null, '2026-06-15', true],
    ['on the last day of grace', 10, null, '2026-06-24', false],
    ['the day after the grace', 10, null, '2026-06-25', true],
    ['unlocked until today', 10, '2026-06-30', '2026-06-30', false],
    ['locked again after that', 10, '2026-06-30', '2026-07-01', true],
    ['an unlocking that ended before the lock began', 10, '2026-06-20', '2026-06-25', true],
    ['over the end of a year', 31, null, '2026-07-15', false],
    ['over the end of a month', 31, null, '2026-07-16', true],
  ])('%s', (_, lockAfterDays, unlockedUntil, today, expected) => {
    const report = { state: 'open', lastDay, unlockedUntil } as const;
    expect(isLocked(report, lockAfterDays, today)).toBe(expected);
  });

  test.each([
    ['open', true],
    ['draft', true],
    ['awaiting_head', true],
    ['submitted', false],
    ['returned', false],
    ['accepted', false],
    ['waived', false],
  ] as const)('a report that is %s: %o', (state, expected) => {
    expect(isLocked({ state, lastDay, unlockedUntil: null }, 0, '2026-07-01')).toBe(expected);
  });

  test('is never locked while it is in time, whatever the settings', () => {
    const days = fc.integer({ min: 0, max: 365 });
    fc.assert(
      fc.property(days, days, (grace, before) => {
        const today = addDays(lastDay, -before);
        expect(isLocked({ state: 'open', lastDay, unlockedUntil: null }, grace, today)).toBe(false);
      }),
    );
  });

  test('a later last day never locks earlier', () => {
    const days = fc.integer({ min: 0, max: 365 });
    fc.assert(
      fc.property(days, days, (grace, more) => {
        const first = lockedFrom(lastDay, grace) ?? '';
        expect((lockedFrom(addDays(lastDay, more), grace) ?? '') >= first).toBe(true);
      }),
    );
  });
});
