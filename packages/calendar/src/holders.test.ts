import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDate } from '../test/any-schedule.ts';
import { addDays } from './dates.ts';
import { type Holder, holderOn } from './holders.ts';

const labour = 'so-ldtbxh';
const police = 'cong-an-tinh';
const handover: Holder[] = [
  { agencyId: labour, from: '2024-01-01', to: '2025-02-28' },
  { agencyId: police, from: '2025-03-01', to: null },
];
const open: Holder[] = [
  { agencyId: labour, from: '2024-01-01', to: null },
  { agencyId: police, from: '2025-03-01', to: null },
];
const vacancy: Holder[] = [
  { agencyId: labour, from: '2024-01-01', to: '2024-02-29' },
  { agencyId: police, from: '2025-03-01', to: '2025-03-01' },
];

describe('holderOn', () => {
  it.each([
    ['before anybody', handover, '2023-12-31', null],
    ['on the first day', handover, '2024-01-01', labour],
    ['on the last day', handover, '2025-02-28', labour],
    ['on the day of the handover', handover, '2025-03-01', police],
    ['long after', handover, '2099-12-31', police],
    [
      'the first half of 2025 is reported by who holds it on its last day',
      handover,
      '2025-06-14',
      police,
    ],
    ['the year 2024 was reported by who held it then', handover, '2024-12-04', labour],
    ['a report due in January 2025 is the old holder’s', handover, '2025-01-15', labour],
    ['who takes over ends who was before', open, '2025-03-01', police],
    ['and not a day earlier', open, '2025-02-28', labour],
    ['on 29 February', vacancy, '2024-02-29', labour],
    ['while nobody holds it', vacancy, '2024-03-01', null],
    ['on a single day', vacancy, '2025-03-01', police],
    ['after a single day', vacancy, '2025-03-02', null],
    ['with no holders', [], '2025-03-01', null],
  ])('%s', (_name, holders, date, expected) => {
    expect(holderOn(holders, date)).toBe(expected);
    expect(holderOn([...holders].reverse(), date)).toBe(expected);
  });

  const anyTenure = fc.record({ days: fc.integer({ min: 1, max: 900 }) });
  const succession = fc.tuple(anyDate, fc.array(anyTenure, { minLength: 1, maxLength: 8 }));

  /** One holder after another without a gap; the last one stays. */
  function succeed(start: string, tenures: readonly { days: number }[]): Holder[] {
    let from = start;
    return tenures.map(({ days }, index) => {
      const next = addDays(from, days);
      const isLast = index === tenures.length - 1;
      const holder = { agencyId: `a${index}`, from, to: isLast ? null : addDays(next, -1) };
      from = next;
      return holder;
    });
  }

  it('gives every day after the first exactly one holder, who never holds it again once succeeded', () => {
    fc.assert(
      fc.property(succession, ([start, tenures]) => {
        const holders = succeed(start, tenures);
        const seen: (string | null)[] = [];
        const all = tenures.reduce((sum, { days }) => sum + days, 0);
        for (let day = 0; day < all; day += 1) {
          const holder = holderOn(holders, addDays(start, day));
          if (seen.at(-1) !== holder) seen.push(holder);
        }
        expect(seen).toEqual(holders.map(({ agencyId }) => agencyId));
        expect(holderOn(holders, addDays(start, -1))).toBeNull();
      }),
      { numRuns: 30 },
    );
  });

  it('does not depend on ends that are left open, nor on order', () => {
    fc.assert(
      fc.property(succession, anyDate, ([start, tenures], date) => {
        const holders = succeed(start, tenures);
        const open = holders.map((holder) => ({ ...holder, to: null }));
        expect(holderOn(open, date)).toBe(holderOn(holders, date));
        expect(holderOn(open.reverse(), date)).toBe(holderOn(holders, date));
      }),
    );
  });
});
