import { describe, expect, it } from 'vitest';
import { FormReader } from '#app/lib/form-reader.ts';
import { readTaskForm } from './read-task-form.ts';

function read(fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return readTaskForm(new FormReader(form));
}
const responsible = (fields: Record<string, string>) =>
  read(fields).assignments.map((part) => [part.agencyId, part.role, part.responsible]);

describe('readTaskForm', () => {
  it('takes the text, empty optional fields as nothing', () => {
    expect(read({ title: ' Tập huấn ', detail: '', groupLabel: '', dueOn: '' })).toEqual({
      title: 'Tập huấn',
      detail: '',
      groupLabel: null,
      dueOn: null,
      assignments: [],
    });
  });

  it('leaves out agencies without a role, and roles that do not exist', () => {
    expect(responsible({ 'role-a': '', 'role-b': 'boss', 'responsible-a': 'true' })).toEqual([]);
  });

  it('keeps who was marked responsible', () => {
    expect(
      responsible({ 'role-a': 'lead', 'role-b': 'coordinate', 'responsible-b': 'true' }),
    ).toEqual([
      ['a', 'lead', false],
      ['b', 'coordinate', true],
    ]);
  });

  it.each([
    [{ 'role-a': 'lead', 'role-b': 'requested' }, [true, false]],
    [{ 'role-a': 'requested', 'role-b': 'coordinate' }, [true, false]],
    [{ 'role-a': 'coordinate' }, [false]],
  ])('without a mark %j', (fields, expected) => {
    expect(read(fields).assignments.map((part) => part.responsible)).toEqual(expected);
  });
});
