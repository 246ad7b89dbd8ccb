import { expect, test } from 'vitest';
import { FormReader } from '#app/lib/form-reader.ts';
import { readOutlineForm } from './read-outline-form.ts';

function read(intent: string, added = '') {
  const form = new FormData();
  ['results', 'own', 'difficulties', 'proposals'].forEach((id, at) => {
    form.set(`sections.${at}.id`, id);
    form.set(`sections.${at}.title`, ` Tên ${id} `);
    form.set(`sections.${at}.guidance`, '');
    if (at === 1) form.set(`sections.${at}.required`, 'on');
  });
  form.set('new.id', 'new');
  form.set('new.title', added);
  form.set('intent', intent);
  return readOutlineForm(new FormReader(form));
}
const ids = (intent: string, added = '') =>
  read(intent, added)
    .map(({ id }) => id)
    .join(' ');

test('sections are read as they were typed', () => {
  expect(read('save')[1]).toEqual({ id: 'own', title: 'Tên own', guidance: '', required: true });
});

test.each([
  ['save', '', 'results own difficulties proposals'],
  ['', '', 'results own difficulties proposals'],
  ['up-1', '', 'own results difficulties proposals'],
  ['up-0', '', 'results own difficulties proposals'],
  ['down-1', '', 'results difficulties own proposals'],
  ['down-3', '', 'results own difficulties proposals'],
  ['remove-1', '', 'results difficulties proposals'],
  ['remove-0', '', 'results own difficulties proposals'],
  ['remove-99', '', 'results own difficulties proposals'],
  ['up-x', '', 'results own difficulties proposals'],
  ['save', 'Mới', 'results own difficulties proposals new'],
  ['down-3', 'Mới', 'results own difficulties new proposals'],
])('%s with “%s” gives %s', (intent, added, expected) => {
  expect(ids(intent, added)).toBe(expected);
});
