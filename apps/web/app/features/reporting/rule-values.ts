import type { DatedDueRule, ScheduleRule } from '@tiendo/contracts';

/** dueKinds lists the ways in which a due date can be set, in the order in which the form offers them. */
export const dueKinds = [
  'year',
  'month',
  'period_month',
  'days',
  'working_days',
  'week',
  'last_working_day',
  'date',
  'none',
] as const;

/** DueKind names one way to set a due date. */
export type DueKind = (typeof dueKinds)[number];

/** RuleValues are the fields of a rule as the form starts with them, all as text. */
export interface RuleValues {
  halves: string;
  years: string;
  firstYear: string;
  windowFrom: string;
  windowTo: string;
  skip: string;
  startDay: string;
  startMonth: string;
  dueKind: DueKind;
  mode: string;
  day: string;
  month: string;
  yearOffset: string;
  of: string;
  weekday: string;
  days: string;
  date: string;
}

const usual: RuleValues = {
  halves: 'first',
  years: '5',
  firstYear: '',
  windowFrom: '',
  windowTo: '',
  skip: '',
  startDay: '1',
  startMonth: '1',
  dueKind: 'year',
  mode: 'before',
  day: '15',
  month: '6',
  yearOffset: '0',
  of: '',
  weekday: '5',
  days: '5',
  date: '',
};

/** valuesOf spreads a rule over the fields of the form; without a rule, the usual ones marked as undated. */
export function valuesOf(rule: ScheduleRule | null): RuleValues {
  if (rule === null) return { ...usual, dueKind: 'none' };
  return { ...usual, ...windowValues(rule), ...dueValues(rule.due) };
}

/** newRuleValues are what a new rule starts with: six months, before 15 June. */
export const newRuleValues: RuleValues = usual;

function windowValues(rule: ScheduleRule): Partial<RuleValues> {
  const [startMonth, startDay] = rule.windowStartsOn.split('-').map((part) => String(Number(part)));
  return {
    ...(startMonth !== undefined && startDay !== undefined && { startMonth, startDay }),
    ...('halves' in rule && { halves: rule.halves }),
    ...('skip' in rule && { skip: rule.skip.join(', ') }),
    ...('years' in rule && { years: String(rule.years), firstYear: String(rule.firstYear) }),
    ...('window' in rule && { windowFrom: rule.window.from, windowTo: rule.window.to }),
  };
}

function dueValues(due: DatedDueRule): Partial<RuleValues> {
  const { mode } = due;
  if ('date' in due) return { dueKind: 'date', mode, date: due.date };
  if ('monthDay' in due) {
    const [month, day] = due.monthDay.split('-').map((part) => String(Number(part)));
    return {
      dueKind: 'year',
      mode,
      ...(month !== undefined && day !== undefined && { month, day }),
      yearOffset: String(due.yearOffset ?? 0),
    };
  }
  if ('weekday' in due) return { dueKind: 'week', weekday: String(due.weekday) };
  if ('lastWorkingDayOf' in due) return { dueKind: 'last_working_day' };
  if ('workingDays' in due) return { dueKind: 'working_days', days: String(due.workingDays) };
  if ('days' in due) return { dueKind: 'days', days: String(due.days) };
  if (due.every === 'quarter') return { dueKind: 'period_month', mode, day: String(due.day) };
  return { dueKind: 'month', mode, day: String(due.day), of: due.of ?? '' };
}
