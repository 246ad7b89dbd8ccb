import { describe, expect, it } from 'vitest';
import { isSameSet, movedOrder } from './moved-order.ts';

const flat = ['a', 'b', 'c'].map((id) => ({ id, parentId: null }));
const nested = [
  { id: 'a', parentId: null },
  { id: 'a1', parentId: 'a' },
  { id: 'a2', parentId: 'a' },
  { id: 'b', parentId: null },
];

describe('movedOrder', () => {
  it.each([
    ['b', 'up', ['b', 'a', 'c']],
    ['b', 'down', ['a', 'c', 'b']],
    ['a', 'up', ['a', 'b', 'c']],
    ['c', 'down', ['a', 'b', 'c']],
    ['x', 'up', ['a', 'b', 'c']],
  ] as const)('moves %s %s', (id, direction, expected) => {
    expect(movedOrder(flat, { id, direction })).toEqual(expected);
  });

  it.each([
    ['b', 'up', ['b', 'a1', 'a2', 'a']],
    ['a', 'down', ['b', 'a1', 'a2', 'a']],
    ['a2', 'up', ['a', 'a2', 'a1', 'b']],
    ['a2', 'down', ['a', 'a1', 'a2', 'b']],
  ] as const)('keeps to the same parent: %s %s', (id, direction, expected) => {
    expect(movedOrder(nested, { id, direction })).toEqual(expected);
  });
});

it.each([
  [['a', 'b', 'c'], true],
  [['c', 'b', 'a'], true],
  [['a', 'b'], false],
  [['a', 'b', 'c', 'd'], false],
  [['a', 'b', 'b'], false],
  [['a', 'b', 'x'], false],
])('isSameSet %j is %s', (ids, expected) => {
  expect(isSameSet(flat, ids)).toBe(expected);
});
