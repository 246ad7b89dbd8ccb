import { ScheduleRuleSchema, type ScheduleRuleInput } from '@tiendo/contracts';
import { describe, expect, test } from 'vitest';
import { FormReader } from '#app/lib/form-reader.ts';
import { readRuleForm } from './read-rule-form.ts';
import { valuesOf } from './rule-values.ts';

const rules: ScheduleRuleInput[] = [
  { kind: 'six-month', due: { mode: 'before', monthDay: '06-15', every: 'year' } },
  {
    kind: 'six-month',
    halves: 'both',
    windowStartsOn: '12-15',
    due: { mode: 'by', day: 20, of: 'last month of quarter', every: 'quarter' },
  },
  {
    kind: 'annual',
    due: { mode: 'on', monthDay: '01-31', every: 'year', yearOffset: 1 },
  },
  { kind: 'annual', due: { mode: 'by', monthDay: '02-29', every: 'year', yearOffset: -3 } },
  { kind: 'nine-month', due: { mode: 'within', workingDays: 5 } },
  { kind: 'quarterly', skip: [2, 4], due: { mode: 'within', days: 10 } },
  { kind: 'monthly', skip: [6, 12], due: { mode: 'by', day: 25, every: 'month' } },
  { kind: 'monthly', due: { mode: 'by', day: 25, every: 'month', of: 'same-month' } },
  { kind: 'monthly', due: { mode: 'on', lastWorkingDayOf: 'month' } },
  { kind: 'weekly', due: { mode: 'on', weekday: 5, every: 'week' } },
  {
    kind: 'every-n-years',
    years: 5,
    firstYear: 2026,
    due: { mode: 'before', monthDay: '12-05', every: 'year' },
  },
  {
    kind: 'once',
    window: { from: '2024-01-01', to: '2024-06-30' },
    due: { mode: 'before', date: '2024-06-15' },
  },
];

function formOf(values: object): FormReader {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.append(name, String(value));
  return new FormReader(form);
}

describe('readRuleForm', () => {
  test.each(rules)('reads back the rule that the form was filled with: %j', (input) => {
    const rule = ScheduleRuleSchema.parse(input);
    const read = readRuleForm(formOf(valuesOf(rule)), rule.kind);
    expect(ScheduleRuleSchema.parse(read)).toEqual(rule);
  });

  test('a report without dates has no rule', () => {
    expect(readRuleForm(formOf(valuesOf(null)), 'annual')).toBeNull();
    expect(readRuleForm(formOf({ dueKind: 'year' }), 'ad-hoc')).toBeNull();
  });

  test.each([
    ['a day that no year has', { day: '31', month: '6' }],
    ['no day', { day: '' }],
    ['no figure', { day: 'abc' }],
    ['a window that starts on a day that February lacks', { startDay: '30' }],
  ])('leaves %s to the contract, which refuses it', (_, change) => {
    const values = { ...valuesOf(ScheduleRuleSchema.parse(rules[0])), ...change };
    const read = readRuleForm(formOf(values), 'six-month');
    expect(ScheduleRuleSchema.safeParse(read).success).toBe(false);
  });

  test('one stated date cannot date a repeating report', () => {
    const values = { ...valuesOf(null), dueKind: 'date', date: '2026-06-15' };
    expect(() => readRuleForm(formOf(values), 'annual')).toThrowError(
      expect.objectContaining({ fields: { dueKind: 'schedule_incomplete' } }),
    );
  });
});
