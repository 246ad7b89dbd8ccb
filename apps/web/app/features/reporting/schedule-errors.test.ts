import { expect, test } from 'vitest';
import { atControls } from './schedule-errors.ts';

const refused = (fields: Record<string, 'invalid_input'>, dueKind = 'year') =>
  atControls({
    failed: true,
    form: 'schedule',
    code: 'invalid_input',
    fields,
    values: { dueKind: [dueKind] },
  }).fields;

test.each([
  ['rule', 'year', 'kind'],
  ['rule.due', 'year', 'day'],
  ['rule.due.monthDay', 'year', 'day'],
  ['rule.due', 'working_days', 'days'],
  ['rule.due', 'date', 'date'],
  ['rule.due', 'none', 'dueKind'],
  ['rule.windowStartsOn', 'year', 'startDay'],
  ['rule.window.from', 'date', 'windowFrom'],
  ['rule.window.to', 'date', 'windowTo'],
  ['rule.skip.0', 'month', 'skip'],
  ['rule.halves', 'year', 'kind'],
  ['title', 'year', 'title'],
  ['forwardTo.2', 'year', 'forwardTo'],
])('%s (due by %s) is at fault in %s', (field, dueKind, control) => {
  expect(refused({ [field]: 'invalid_input' }, dueKind)).toEqual({ [control]: 'invalid_input' });
});
