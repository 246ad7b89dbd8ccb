import { type ScheduleRule, type ScheduleRuleInput, ScheduleRuleSchema } from '@tiendo/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDate, anyRange, anySchedule, anyWindowStart } from '../test/any-schedule.ts';
import { addDays, daysBetween } from './dates.ts';
import { type Period, listPeriods } from './periods.ts';
import { isWorkingDay } from './working-days.ts';

const range = anyRange(3_000);

const leavesNoGap = (rule: ScheduleRule) =>
  rule.kind !== 'nine-month' && !(rule.kind === 'six-month' && rule.halves === 'first');

const isWeekly = (rule: ScheduleRule) => rule.kind === 'weekly';

const monthsCovered = (rule: ScheduleRule) =>
  ({
    weekly: 0,
    monthly: 1,
    quarterly: 3,
    'six-month': 6,
    'nine-month': 9,
    annual: 12,
    'every-n-years': rule.kind === 'every-n-years' ? rule.years * 12 : 0,
    once: 0,
  })[rule.kind];

/** Months between starts, within a year: of 12 or more only the month of windowStartsOn remains. */
const monthsApart = (rule: ScheduleRule) => {
  const sharesYear = ['monthly', 'quarterly'].includes(rule.kind);
  if (rule.kind === 'six-month') return rule.halves === 'both' ? 6 : 12;
  return sharesYear ? monthsCovered(rule) : 12;
};

const monthsBetween = (from: string, to: string) =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
  Number(to.slice(5, 7)) -
  Number(from.slice(5, 7));

const pairs = (periods: Period[]) =>
  periods.slice(1).map((next, index) => ({ previous: periods[index], next }));

const gaps = (periods: Period[]) =>
  pairs(periods).map(({ previous, next }) =>
    daysBetween(previous?.periodTo ?? '', next.periodFrom),
  );

describe('the windows of one schedule', () => {
  it('follow one another without overlap or gap', () => {
    fc.assert(
      fc.property(anySchedule.filter(leavesNoGap), range, (rule, within) => {
        expect(gaps(listPeriods(rule, within)).every((gap) => gap === 1)).toBe(true);
      }),
    );
  });

  it('never overlap where part of the year is left out', () => {
    fc.assert(
      fc.property(
        anySchedule.filter((rule) => !leavesNoGap(rule)),
        range,
        (rule, within) => {
          expect(gaps(listPeriods(rule, within)).every((gap) => gap >= 90)).toBe(true);
        },
      ),
    );
  });

  it('run from Monday to Sunday when weekly', () => {
    fc.assert(
      fc.property(anySchedule.filter(isWeekly), range, (rule, within) => {
        for (const period of listPeriods(rule, within)) {
          expect(new Date(period.periodFrom).getUTCDay()).toBe(1);
          expect(daysBetween(period.periodFrom, period.periodTo)).toBe(6);
        }
      }),
    );
  });

  it('start a whole number of windows from windowStartsOn when not weekly', () => {
    fc.assert(
      fc.property(
        anySchedule.filter((rule) => !isWeekly(rule)),
        range,
        (rule, within) => {
          const [startMonth, startDay] = rule.windowStartsOn.split('-').map(Number);
          for (const period of listPeriods(rule, within)) {
            const next = addDays(period.periodTo, 1);
            expect([period.periodFrom, next].map((date) => Number(date.slice(8)))).toEqual([
              startDay,
              startDay,
            ]);
            const months = monthsBetween(period.periodFrom, next);
            expect(months).toBe(monthsCovered(rule));
            const offset = Number(period.periodFrom.slice(5, 7)) - (startMonth ?? 0) + 12;
            expect(offset % monthsApart(rule)).toBe(0);
          }
        },
      ),
    );
  });

  it('with periods skipped are the same windows without those', () => {
    const skipping = fc.record({
      kind: fc.constantFrom('monthly', 'quarterly'),
      skip: fc.uniqueArray(fc.integer({ min: 1, max: 4 })),
      windowStartsOn: anyWindowStart,
    });
    fc.assert(
      fc.property(skipping, anyDate, (parts, from) => {
        const due = { mode: 'within', days: 1 };
        const whole = ScheduleRuleSchema.parse({ ...parts, due, skip: [] });
        const some = ScheduleRuleSchema.parse({ ...parts, due });
        const year = { from, to: addDays(from, 4 * 365) };
        const left = listPeriods(whole, year).filter((period) => {
          const start = Number(parts.windowStartsOn.slice(0, 2));
          const months = (Number(period.periodFrom.slice(5, 7)) - start + 12) % 12;
          return !parts.skip.includes(months / (parts.kind === 'monthly' ? 1 : 3) + 1);
        });
        expect(listPeriods(some, year)).toEqual(left);
      }),
    );
  });
});

describe('listing', () => {
  it('keeps to the range, in order', () => {
    fc.assert(
      fc.property(anySchedule, range, (rule, within) => {
        const periods = listPeriods(rule, within);
        for (const { lastDay } of periods)
          expect(lastDay >= within.from && lastDay <= within.to).toBe(true);
        for (const { previous, next } of pairs(periods)) {
          expect((previous?.lastDay ?? '') <= next.lastDay).toBe(true);
        }
      }),
    );
  });

  it('of a part of a range is that part of its list', () => {
    fc.assert(
      fc.property(anySchedule, range, range, (rule, whole, other) => {
        const part = {
          from: whole.from > other.from ? whole.from : other.from,
          to: whole.to < other.to ? whole.to : other.to,
        };
        const expected = listPeriods(rule, whole).filter(
          ({ lastDay }) => lastDay >= part.from && lastDay <= part.to,
        );
        expect(listPeriods(rule, part)).toEqual(expected);
      }),
    );
  });

  it('of two ranges that meet joins to the list of both', () => {
    fc.assert(
      fc.property(anySchedule, range, fc.integer({ min: 0, max: 3_000 }), (rule, first, days) => {
        const second = { from: addDays(first.to, 1), to: addDays(first.to, 1 + days) };
        expect([...listPeriods(rule, first), ...listPeriods(rule, second)]).toEqual(
          listPeriods(rule, { from: first.from, to: second.to }),
        );
      }),
    );
  });
});

describe('nonWorking', () => {
  const everyPeriod = { from: '1900-01-01', to: '2100-12-31' };
  const recent = (rule: ScheduleRule, nonWorking: ScheduleRuleInput['nonWorking']) =>
    listPeriods(ScheduleRuleSchema.parse({ ...rule, nonWorking }), everyPeriod).filter(
      ({ periodTo }) => periodTo >= '2010-01-01' && periodTo <= '2014-12-31',
    );

  it('lands on the nearest working day of the side asked for', () => {
    fc.assert(
      fc.property(anySchedule, fc.constantFrom('earlier', 'later'), (rule, side) => {
        const step = side === 'earlier' ? -1 : 1;
        const kept = recent(rule, 'keep');
        const moved = recent(rule, side);
        expect(moved.map(({ periodFrom }) => periodFrom)).toEqual(
          kept.map(({ periodFrom }) => periodFrom),
        );
        kept.forEach((period, index) => {
          let nearest = period.lastDay;
          while (!isWorkingDay(nearest, rule)) nearest = addDays(nearest, step);
          expect(moved[index]?.lastDay).toBe(nearest);
        });
      }),
      { numRuns: 25 },
    );
  });
});
