import { describe, expect, it } from 'vitest';
import { DueRuleSchema, ScheduleRuleSchema, WorkingCalendarSchema } from './schedule.ts';

const within = { mode: 'within', days: 5 };
const window = { from: '2026-01-01', to: '2026-06-30' };

describe('ScheduleRuleSchema', () => {
  it('fills in the defaults', () => {
    expect(ScheduleRuleSchema.parse({ kind: 'six-month', due: within })).toEqual({
      kind: 'six-month',
      halves: 'first',
      windowStartsOn: '01-01',
      beforeMeans: 'previous-day',
      nonWorking: 'keep',
      holidays: [],
      workingSaturdays: [],
      due: within,
    });
  });

  it('gives back what it gave', () => {
    const parsed = ScheduleRuleSchema.parse({ kind: 'quarterly', skip: [2, 4], due: within });
    expect(ScheduleRuleSchema.parse(parsed)).toEqual(parsed);
  });

  it.each([
    ['weekly', { kind: 'weekly' }],
    ['monthly', { kind: 'monthly', skip: [12] }],
    ['quarterly', { kind: 'quarterly', skip: [2, 4] }],
    ['both halves', { kind: 'six-month', halves: 'both' }],
    ['nine-month', { kind: 'nine-month', windowStartsOn: '12-15' }],
    ['annual', { kind: 'annual', windowStartsOn: '02-28' }],
    ['every five years', { kind: 'every-n-years', years: 5, firstYear: 2026 }],
    ['once', { kind: 'once', window }],
    ['once by a date', { kind: 'once', window, due: { mode: 'before', date: '2026-06-15' } }],
  ])('accepts %s', (_name, rule) => {
    expect(ScheduleRuleSchema.safeParse({ due: within, ...rule }).success).toBe(true);
  });

  it.each([
    ['no rule', null],
    ['no kind', {}],
    ['an unknown kind', { kind: 'ad-hoc' }],
    ['no due rule', { kind: 'annual', due: undefined }],
    ['an unknown field', { kind: 'annual', windowStartOn: '12-15' }],
    ['once without a window', { kind: 'once' }],
    [
      'once with its window turned round',
      { kind: 'once', window: { from: '2026-06-30', to: '2026-01-01' } },
    ],
    ['a window for a repeating kind', { kind: 'annual', window }],
    [
      'a fixed date for a repeating kind',
      { kind: 'annual', due: { mode: 'by', date: '2026-06-15' } },
    ],
    ['hours for periods', { kind: 'annual', due: { mode: 'within', hours: 24 } }],
    ['hours for once', { kind: 'once', window, due: { mode: 'within', hours: 24 } }],
    ['skip for a kind without numbers', { kind: 'annual', skip: [1] }],
    ['a fifth quarter', { kind: 'quarterly', skip: [5] }],
    ['a period 0', { kind: 'monthly', skip: [0] }],
    ['halves of a year', { kind: 'annual', halves: 'both' }],
    ['an unknown half', { kind: 'six-month', halves: 'second' }],
    ['every n years without years', { kind: 'every-n-years', firstYear: 2026 }],
    ['every n years without a first year', { kind: 'every-n-years', years: 2 }],
    ['every 0 years', { kind: 'every-n-years', years: 0, firstYear: 2026 }],
    ['years for annual', { kind: 'annual', years: 2 }],
    ['a window start on the 29th', { kind: 'annual', windowStartsOn: '01-29' }],
    ['a window start in month 13', { kind: 'annual', windowStartsOn: '13-01' }],
    ['a window start written d/m', { kind: 'annual', windowStartsOn: '15/12' }],
    ['a holiday that does not exist', { kind: 'annual', holidays: ['2026-02-30'] }],
    ['an unknown reading of before', { kind: 'annual', beforeMeans: 'next-day' }],
    ['an unknown policy', { kind: 'annual', nonWorking: 'nearest' }],
  ])('refuses %s', (_name, rule) => {
    const schedule = rule === null ? null : { due: within, ...rule };
    expect(ScheduleRuleSchema.safeParse(schedule).success).toBe(false);
  });
});

describe('DueRuleSchema', () => {
  it.each([
    { mode: 'before', date: '2026-06-15' },
    { mode: 'by', monthDay: '02-29', every: 'year' },
    { mode: 'on', monthDay: '01-15', every: 'year', yearOffset: 1 },
    { mode: 'by', day: 31, every: 'month' },
    { mode: 'by', day: 5, every: 'month', of: 'same-month' },
    { mode: 'by', day: 5, every: 'month', of: 'next-month' },
    { mode: 'by', day: 20, of: 'last month of quarter', every: 'quarter' },
    { mode: 'on', weekday: 5, every: 'week' },
    { mode: 'on', lastWorkingDayOf: 'month' },
    { mode: 'within', workingDays: 2 },
    { mode: 'within', days: 10 },
    { mode: 'within', hours: 24 },
  ])('accepts %j', (due) => {
    expect(DueRuleSchema.parse(due)).toEqual(due);
  });

  it.each([
    {},
    { mode: 'after', date: '2026-06-15' },
    { mode: 'by' },
    { mode: 'by', date: '2026-02-30' },
    { mode: 'by', date: '2026-06-15', every: 'year' },
    { mode: 'by', monthDay: '06-31', every: 'year' },
    { mode: 'by', monthDay: '06-15' },
    { mode: 'by', monthDay: '06-15', every: 'month' },
    { mode: 'by', monthDay: '06-15', every: 'year', yearOffset: 0.5 },
    { mode: 'by', day: 0, every: 'month' },
    { mode: 'by', day: 32, every: 'month' },
    { mode: 'by', day: 5, every: 'month', of: 'last month of quarter' },
    { mode: 'by', day: 5, every: 'quarter' },
    { mode: 'by', day: 5, monthDay: '06-15', every: 'month' },
    { mode: 'before', weekday: 5, every: 'week' },
    { mode: 'on', weekday: 0, every: 'week' },
    { mode: 'on', weekday: 8, every: 'week' },
    { mode: 'by', lastWorkingDayOf: 'month' },
    { mode: 'within' },
    { mode: 'within', days: 0 },
    { mode: 'within', days: 2.5 },
    { mode: 'within', days: 2, workingDays: 2 },
    { mode: 'within', date: '2026-06-15' },
  ])('refuses %j', (due) => {
    expect(DueRuleSchema.safeParse(due).success).toBe(false);
  });
});

it('WorkingCalendarSchema is empty unless told otherwise', () => {
  expect(WorkingCalendarSchema.parse({})).toEqual({ holidays: [], workingSaturdays: [] });
});
