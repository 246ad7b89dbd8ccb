import { describe, expect, it } from 'vitest';
import { diffStates, nameIn } from './diff.ts';

describe('diffStates', () => {
  it('lists only fields that differ', () => {
    const before = { title: 'A', dueOn: '2026-06-14', value: 80 };
    expect(diffStates(before, { ...before, dueOn: '2026-06-20', value: 85 })).toEqual([
      { field: 'dueOn', before: '2026-06-14', after: '2026-06-20' },
      { field: 'value', before: 80, after: 85 },
    ]);
  });

  it('shows a new row by the fields that hold something', () => {
    const after = { title: 'A', detail: '', dueOn: null, agencies: [], strict: false };
    expect(diffStates(null, after)).toEqual([
      { field: 'title', before: null, after: 'A' },
      { field: 'strict', before: null, after: false },
    ]);
  });

  it('shows a removed row by what it held', () => {
    expect(diffStates({ title: 'A' }, null)).toEqual([
      { field: 'title', before: 'A', after: null },
    ]);
  });

  it('does not take another order of keys for a change', () => {
    const before = { agencies: [{ agency: 'Sở Y tế', role: 'lead' }] };
    const after = { agencies: [{ role: 'lead', agency: 'Sở Y tế' }] };
    expect(diffStates(before, after)).toEqual([]);
  });

  it('takes another order of a list for a change', () => {
    expect(diffStates({ order: ['a', 'b'] }, { order: ['b', 'a'] })).toHaveLength(1);
  });

  it('leaves out what only the machinery needs', () => {
    expect(diffStates({ rowVersion: 1, id: 'x' }, { rowVersion: 2, id: 'y' })).toEqual([]);
  });
});

it.each([
  [null, { title: 'Mới' }, 'Mới'],
  [{ name: 'Cũ' }, { name: 'Mới' }, 'Mới'],
  [{ fullName: 'Nguyễn Văn A' }, null, 'Nguyễn Văn A'],
  [{ channels: ['email'] }, { channels: ['sms'] }, null],
])('nameIn %j → %j is %j', (before, after, expected) => {
  expect(nameIn(before, after)).toBe(expected);
});
