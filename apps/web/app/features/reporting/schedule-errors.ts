import type { ErrorCode } from '@tiendo/contracts';
import type { FormFailure } from '#app/lib/act.ts';

/** The control that a part of the rule is typed into. */
const controls: readonly (readonly [prefix: string, control: string])[] = [
  ['rule.windowStartsOn', 'startDay'],
  ['rule.window.from', 'windowFrom'],
  ['rule.window', 'windowTo'],
  ['rule.years', 'years'],
  ['rule.firstYear', 'firstYear'],
  ['rule.skip', 'skip'],
  ['forwardTo', 'forwardTo'],
  ['reporterAgencyIds', 'reporterAgencyIds'],
];

/** The control that decides the due date, by the way it is set. */
const dueControls: Readonly<Record<string, string>> = {
  year: 'day',
  month: 'day',
  period_month: 'day',
  week: 'weekday',
  days: 'days',
  working_days: 'days',
  date: 'date',
};

/** atControls gives a refused rule's errors the names of the controls in ScheduleForm, which spreads the rule over many. */
export function atControls(failure: FormFailure): FormFailure {
  const dueKind = failure.values.dueKind?.[0] ?? '';
  const fields: Record<string, ErrorCode> = {};
  for (const [name, code] of Object.entries(failure.fields)) {
    fields[controlOf(name, dueKind)] ??= code;
  }
  return { ...failure, fields };
}

function controlOf(name: string, dueKind: string): string {
  if (name.startsWith('rule.due')) return dueControls[dueKind] ?? 'dueKind';
  const known = controls.find(([prefix]) => name === prefix || name.startsWith(`${prefix}.`));
  if (known) return known[1];
  return name === 'rule' || name.startsWith('rule.') ? 'kind' : name;
}
