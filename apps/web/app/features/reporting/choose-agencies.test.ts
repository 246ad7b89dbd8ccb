import { describe, expect, test } from 'vitest';
import {
  chooseAgencies,
  everyGroup,
  groupAgencies,
  type ChoosableAgency,
} from './choose-agencies.ts';

const agencies: ChoosableAgency[] = [
  { id: 'a', name: 'Công an tỉnh', kind: 'police' },
  { id: 'b', name: 'Sở Y tế', kind: 'department' },
  { id: 'c', name: 'Sở Tài chính', kind: 'department' },
];

describe('chooseAgencies', () => {
  test.each([
    ['nothing', [], [], []],
    ['one by one', [], ['c', 'a'], ['a', 'c']],
    ['a group', ['department'], [], ['b', 'c']],
    ['a group and one of it', ['department'], ['b'], ['b', 'c']],
    ['a group and one beside it', ['department'], ['a'], ['a', 'b', 'c']],
    ['everybody', [everyGroup], ['b'], ['a', 'b', 'c']],
    ['one that is no longer listed', [], ['b', 'x'], ['b', 'x']],
  ])('%s', (_, groups, ids, expected) => {
    expect(chooseAgencies(agencies, { groups, ids })).toEqual(expected);
  });
});

test('groups stand in the order of the kinds, without empty ones', () => {
  expect(groupAgencies(agencies).map(({ kind, agencies: of }) => [kind, of.length])).toEqual([
    ['department', 2],
    ['police', 1],
  ]);
});
