import type { ErrorCode } from '@tiendo/contracts';
import { expect, test } from 'vitest';
import type { FormFailure } from '#app/lib/act.ts';
import { failureOf } from '#app/lib/failure-of.ts';
import { atFields } from './item-failure.ts';

function refused(form: string, fields: Record<string, ErrorCode>, values = {}): FormFailure {
  return { failed: true, form, code: 'invalid_input', fields, values };
}

const fieldsOf = (failure: FormFailure) =>
  Object.keys(failureOf(atFields(failure, failure.form), failure.form)?.fields ?? {});

test.each([
  ['content.fields.title', 'title'],
  ['content.fields.ownerItemId', 'ownerAgencyId'],
  ['content.fields.reporterItemIds.0', 'reporterAgencyIds'],
  ['content.fields.assignments.3.role', 'assignments'],
  ['titles.1', 'titles'],
  ['header.periodTo', 'periodTo'],
  ['header.legalBases.0.documentNumber', 'legalBases.0.documentNumber'],
  ['matchId', 'matchId'],
] as const)('the error at %s stands beside the control %s', (path, control) => {
  expect(fieldsOf(refused('item', { [path]: 'invalid_input' }))).toEqual([control]);
});

test('a reporting rule spreads over the controls of its form', () => {
  const values = { itemKind: ['schedule'], dueKind: ['year'] };
  const failure = refused('item', { 'content.fields.rule.due.monthDay': 'invalid_date' }, values);
  expect(fieldsOf(failure)).toEqual(['day']);
});

test('what another form was refused for stays as it is', () => {
  const failure = refused('split', { titles: 'invalid_input' });
  expect(atFields(failure, 'item')).toBe(failure);
});
