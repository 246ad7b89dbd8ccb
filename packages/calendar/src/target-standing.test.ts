import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Measured, type TargetRule, targetStanding } from './target-standing.ts';

const percent: TargetRule = {
  comparator: '>=',
  strict: false,
  value: 80,
  unit: '%',
  startsOn: '2026-01-01',
  dueOn: '2026-12-31',
};
const of = (numerator: number, denominator: number): Measured => ({ numerator, denominator });
const midYear = '2026-07-02';
const dueDay = '2026-12-31';
const dayAfter = '2027-01-01';

describe('met or not, decided on the day after the due date', () => {
  it.each<[string, Partial<TargetRule>, Measured, 'met' | 'missed']>([
    ['at least 80 % at 80 %', {}, of(4, 5), 'met'],
    ['at least 80 % just below', {}, of(799_999, 1_000_000), 'missed'],
    ['more than 80 % at 80 %', { strict: true }, of(80, 100), 'missed'],
    ['more than 80 % just above', { strict: true }, of(800_001, 1_000_000), 'met'],
    ['at most 20 % at 20 %', { comparator: '<=', value: 20 }, of(1, 5), 'met'],
    ['less than 20 % at 20 %', { comparator: '<=', value: 20, strict: true }, of(1, 5), 'missed'],
    ['less than 20 % below', { comparator: '<=', value: 20, strict: true }, of(19, 100), 'met'],
    ['at most 20 % above', { comparator: '<=', value: 20 }, of(21, 100), 'missed'],
    ['100 % at all', { comparator: '=', value: 100 }, of(21, 21), 'met'],
    [
      '100 % at all but one of a million',
      { comparator: '=', value: 100 },
      of(999_999, 1_000_000),
      'missed',
    ],
    ['exactly 10, more done', { comparator: '=', value: 10, unit: 'count' }, { value: 12 }, 'met'],
    ['21/21 at 21', { comparator: '=', value: 21, unit: 'count' }, of(21, 21), 'met'],
    ['21/21 at 20', { comparator: '=', value: 21, unit: 'count' }, of(20, 21), 'missed'],
    ['a range below it', { comparator: 'range' }, of(79, 100), 'missed'],
    ['a range at its lower end', { comparator: 'range' }, of(80, 100), 'met'],
    ['a range within it', { comparator: 'range' }, of(83, 100), 'met'],
    ['a range above it', { comparator: 'range' }, of(95, 100), 'met'],
    ['81,3 % exactly, by counts', { value: 81.3 }, of(813, 1000), 'met'],
    ['81,3 % exactly, as a value', { value: 81.3 }, { value: 81.3 }, 'met'],
    ['81,3 % one short', { value: 81.3 }, of(812, 1000), 'missed'],
    [
      '0,07 of 1 as 7 %: binary numbers would say 7.000000000000001',
      { value: 7, strict: true },
      of(0.07, 1),
      'missed',
    ],
    ['02 lớp with none held', { unit: 'count', value: 2 }, { value: 0 }, 'missed'],
  ])('%s', (_name, rule, measured, expected) => {
    expect(targetStanding({ ...percent, ...rule }, measured, dayAfter)).toBe(expected);
  });

  it('compares percentages by their counts', () => {
    const count = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(
        count,
        count,
        fc.integer({ min: 0, max: 100 }),
        (numerator, denominator, value) => {
          const standing = targetStanding(
            { ...percent, value },
            of(numerator, denominator),
            dayAfter,
          );
          expect(standing).toBe(numerator * 100 >= value * denominator ? 'met' : 'missed');
        },
      ),
    );
  });
});

describe('no data', () => {
  it.each<[string, Partial<TargetRule>, Measured | null, string]>([
    ['nothing measured', {}, null, midYear],
    ['nothing measured, due date passed', {}, null, dayAfter],
    ['a percentage of nothing', {}, of(0, 0), midYear],
    [
      'a target without comparator, nothing reported',
      { comparator: 'none', value: null },
      null,
      midYear,
    ],
  ])('%s', (_name, rule, measured, today) => {
    expect(targetStanding({ ...percent, ...rule }, measured, today)).toBe('no_data');
  });
});

describe('before the due date', () => {
  it.each<[string, Partial<TargetRule>, Measured, string, string]>([
    ['met early', {}, of(80, 100), '2026-02-01', 'met'],
    ['four fifths of the pace at half time', {}, of(32, 100), midYear, 'on_plan'],
    ['below four fifths of the pace at half time', {}, of(3199, 10_000), midYear, 'at_risk'],
    ['four fifths on the due day', {}, of(64, 100), dueDay, 'on_plan'],
    ['below four fifths on the due day', {}, of(63, 100), dueDay, 'at_risk'],
    ['nothing on the first day', {}, of(0, 100), '2026-01-01', 'on_plan'],
    ['nothing before the first day', {}, of(0, 100), '2025-12-01', 'on_plan'],
    ['nothing a day later', {}, of(0, 100), '2026-01-02', 'at_risk'],
    [
      'a range follows the pace of its lower end',
      { comparator: 'range' },
      of(32, 100),
      midYear,
      'on_plan',
    ],
    [
      'a whole follows the pace too',
      { comparator: '=', value: 100 },
      of(39, 100),
      midYear,
      'at_risk',
    ],
    ['a ceiling kept', { comparator: '<=', value: 20 }, of(10, 100), midYear, 'met'],
    ['a ceiling exceeded', { comparator: '<=', value: 20 }, of(30, 100), midYear, 'at_risk'],
    ['no due date, no pace', { dueOn: null }, of(1, 100), '2036-01-01', 'on_plan'],
    [
      'no due date, a ceiling exceeded',
      { comparator: '<=', value: 20, dueOn: null },
      of(30, 100),
      midYear,
      'at_risk',
    ],
    ['no start, no pace', { startsOn: null }, of(1, 100), midYear, 'on_plan'],
    ['due on the day it starts', { startsOn: dueDay }, of(1, 100), dueDay, 'on_plan'],
    [
      'no comparator, something reported',
      { comparator: 'none', value: null },
      { value: 3 },
      dayAfter,
      'on_plan',
    ],
  ])('%s', (_name, rule, measured, today, expected) => {
    expect(targetStanding({ ...percent, ...rule }, measured, today)).toBe(expected);
  });
});
