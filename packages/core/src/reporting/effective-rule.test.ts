import { ScheduleRuleSchema, type ScheduleRuleInput } from '@tiendo/contracts';
import { expect, test } from 'vitest';
import { effectiveRule, planWindows, type DateSettings } from './effective-rule.ts';

const usual: DateSettings = {
  beforeMeans: 'previous-day',
  nonWorking: 'keep',
  holidays: [],
  workingSaturdays: [],
};
const lastDays = (
  rule: ScheduleRuleInput,
  settings: Partial<DateSettings> = {},
  plan = { periodFrom: 2026, periodTo: 2026 },
) =>
  planWindows(effectiveRule(ScheduleRuleSchema.parse(rule), { ...usual, ...settings }), plan).map(
    (window) => window.lastDay,
  );

const halfYear: ScheduleRuleInput = {
  kind: 'six-month',
  due: { mode: 'before', monthDay: '06-15', every: 'year' },
};

test.each<[Partial<DateSettings>, string]>([
  [{}, '2026-06-14'],
  [{ beforeMeans: 'same-day' }, '2026-06-15'],
  // 14 June 2026 is a Sunday.
  [{ nonWorking: 'earlier' }, '2026-06-12'],
  [{ nonWorking: 'later' }, '2026-06-15'],
  [{ nonWorking: 'later', holidays: ['2026-06-15'] }, '2026-06-16'],
  [{ nonWorking: 'earlier', workingSaturdays: ['2026-06-13'] }, '2026-06-13'],
])('the tenant reads "trước ngày 15/6" with %o as %s', (settings, lastDay) => {
  expect(lastDays(halfYear, settings)).toEqual([lastDay]);
});

test.each<[string, ScheduleRuleInput, string[]]>([
  [
    'a report due after the year of its window belongs to that year',
    { kind: 'annual', due: { mode: 'by', monthDay: '01-31', every: 'year', yearOffset: 1 } },
    ['2027-01-31'],
  ],
  [
    'a window that began the year before belongs to the year in which it ends',
    {
      kind: 'six-month',
      windowStartsOn: '12-15',
      due: { mode: 'within', workingDays: 1000 },
    },
    ['2030-04-12'],
  ],
  [
    'a single window keeps its stated date',
    {
      kind: 'once',
      window: { from: '2026-01-01', to: '2026-06-30' },
      due: { mode: 'before', date: '2026-06-15' },
    },
    ['2026-06-14'],
  ],
  [
    'a single window outside the plan is not the plan’s',
    {
      kind: 'once',
      window: { from: '2025-01-01', to: '2025-06-30' },
      due: { mode: 'before', date: '2025-06-15' },
    },
    [],
  ],
])('%s', (_, rule, expected) => {
  expect(lastDays(rule)).toEqual(expected);
});

test('a plan of several years has a window in each', () => {
  expect(lastDays(halfYear, {}, { periodFrom: 2023, periodTo: 2025 })).toEqual([
    '2023-06-14',
    '2024-06-14',
    '2025-06-14',
  ]);
});
