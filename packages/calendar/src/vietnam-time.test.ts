import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vietnamDateOf, vietnamInstant } from './vietnam-time.ts';

describe('vietnamDateOf', () => {
  it.each([
    ['2026-06-14T16:59:59.999Z', '2026-06-14'],
    ['2026-06-14T17:00:00.000Z', '2026-06-15'],
    ['2025-12-31T17:00:00.000Z', '2026-01-01'],
    ['2028-02-28T20:00:00.000Z', '2028-02-29'],
    ['1969-12-31T23:00:00.000Z', '1970-01-01'],
  ])('%s is %s', (instant, date) => {
    expect(vietnamDateOf(Date.parse(instant))).toBe(date);
  });
});

describe('vietnamInstant', () => {
  it.each([
    ['2026-06-15', '08:00', '2026-06-15T01:00:00.000Z'],
    ['2026-06-15', '00:00', '2026-06-14T17:00:00.000Z'],
    ['2026-01-01', '06:30', '2025-12-31T23:30:00.000Z'],
  ])('%s %s', (date, time, instant) => {
    expect(new Date(vietnamInstant(date, time)).toISOString()).toBe(instant);
  });

  it.each([
    ['2026-02-30', '08:00'],
    ['2026-06-15', '24:00'],
    ['2026-06-15', '8:00'],
    ['2026-06-15', ''],
  ])('refuses %s %s', (date, time) => {
    expect(() => vietnamInstant(date, time)).toThrow(RangeError);
  });

  it('stays within its date', () => {
    const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 });
    fc.assert(
      fc.property(minutes, (minute) => {
        const clock = [Math.floor(minute / 60), minute % 60].map((part) =>
          String(part).padStart(2, '0'),
        );
        expect(vietnamDateOf(vietnamInstant('2026-06-15', clock.join(':')))).toBe('2026-06-15');
      }),
    );
  });
});
