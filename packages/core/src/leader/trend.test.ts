import { describe, expect, test } from 'vitest';
import { inOrder } from './choose-plan.ts';
import { trendOf } from './trend.ts';

const share = (numerator: number, denominator: number | null) => ({ numerator, denominator });

describe('trendOf', () => {
  test.each([
    ['a share that grew although its count fell', '%', share(50, 100), share(45, 60), 'up'],
    ['a share that fell although its count grew', '%', share(50, 100), share(60, 200), 'down'],
    ['the same share of another whole', '%', share(1, 3), share(2, 6), 'flat'],
    ['bare percentages', '%', share(70, null), share(65, null), 'down'],
    ['a percentage beside two counts', '%', share(70, null), share(65, 100), null],
    ['a share of nothing', '%', share(0, 0), share(1, 2), null],
    ['a count, whatever its whole', 'count', share(18, 21), share(19, 30), 'up'],
    ['a figure without a unit', null, share(3, null), share(3, null), 'flat'],
  ] as const)('%s', (_what, unit, previous, latest, way) => {
    expect(trendOf(unit, previous, latest)).toBe(way);
  });
});

describe('inOrder', () => {
  const plan = (id: string, periodFrom: number, periodTo: number, isDemonstration = false) => ({
    id,
    periodFrom,
    periodTo,
    isDemonstration,
  });
  test('puts plans of this year first, the real before the demonstration, then the newest', () => {
    const plans = [
      plan('past', 2024, 2024),
      plan('demo', 2026, 2026, true),
      plan('next', 2027, 2027),
      plan('real', 2026, 2026),
      plan('five years', 2026, 2030),
    ];
    expect(inOrder(plans, '2026-06-16').map(({ id }) => id)).toEqual([
      'five years',
      'real',
      'demo',
      'next',
      'past',
    ]);
  });
});
