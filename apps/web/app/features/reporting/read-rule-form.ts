import {
  AppError,
  type ReportKind,
  type ScheduleRuleInput,
  type WindowDueRule,
} from '@tiendo/contracts';
import type { FormReader } from '#app/lib/form-reader.ts';

/**
 * readRuleForm puts the fields of RuleFields and DueFields together to a rule, or null for a report without dates. Fields that the chosen
 * kind does not have are left out; what is missing or impossible is refused by the contract.
 */
export function readRuleForm(form: FormReader, kind: ReportKind): ScheduleRuleInput | null {
  if (form.text('dueKind') === 'none' || kind === 'ad-hoc' || kind === 'periodic') return null;
  if (kind === 'once') {
    const window = { from: form.text('windowFrom'), to: form.text('windowTo') };
    return { kind, window, due: readDue(form) };
  }
  const common = { windowStartsOn: monthDay(form, 'start'), due: readWindowDue(form) };
  switch (kind) {
    case 'weekly':
      return { kind, due: common.due };
    case 'monthly':
    case 'quarterly':
      return { kind, ...common, skip: numbers(form.text('skip')) };
    case 'six-month':
      return { kind, ...common, halves: form.text('halves') === 'both' ? 'both' : 'first' };
    case 'every-n-years':
      return { kind, ...common, years: form.number('years'), firstYear: form.number('firstYear') };
    default:
      return { kind, ...common };
  }
}

function readDue(form: FormReader): ScheduleRuleInput['due'] | { mode: Mode; date: string } {
  if (form.text('dueKind') === 'date') return { mode: readMode(form), date: form.text('date') };
  return readWindowDue(form);
}

function readWindowDue(form: FormReader): WindowDueRule {
  const mode = readMode(form);
  const day = form.number('day');
  switch (form.text('dueKind')) {
    case 'year': {
      const yearOffset = Number(form.text('yearOffset')) || 0;
      const fixed = { mode, monthDay: monthDay(form), every: 'year' } as const;
      return yearOffset === 0 ? fixed : { ...fixed, yearOffset };
    }
    case 'month': {
      const of = form.text('of');
      const fixed = { mode, day, every: 'month' } as const;
      return of === 'same-month' || of === 'next-month' ? { ...fixed, of } : fixed;
    }
    case 'period_month':
      return { mode, day, of: 'last month of quarter', every: 'quarter' };
    case 'week':
      return { mode: 'on', weekday: form.number('weekday'), every: 'week' };
    case 'days':
      return { mode: 'within', days: form.number('days') };
    case 'working_days':
      return { mode: 'within', workingDays: form.number('days') };
    case 'last_working_day':
      return { mode: 'on', lastWorkingDayOf: 'month' };
    default:
      // One stated date cannot date the windows of a repeating report.
      throw new AppError('schedule_incomplete', { dueKind: 'schedule_incomplete' });
  }
}

type Mode = 'before' | 'by' | 'on';

function readMode(form: FormReader): Mode {
  const mode = form.text('mode');
  return mode === 'by' || mode === 'on' ? mode : 'before';
}

function monthDay(form: FormReader, prefix: '' | 'start' = ''): string {
  const part = (name: 'day' | 'month') => {
    const field = prefix === '' ? name : name === 'day' ? 'startDay' : 'startMonth';
    return form.text(field).padStart(2, '0');
  };
  return `${part('month')}-${part('day')}`;
}

function numbers(text: string): number[] {
  return text
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map(Number);
}
