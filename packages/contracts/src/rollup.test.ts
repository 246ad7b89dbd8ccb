import { expect, test } from 'vitest';
import { addFigures, emptyFigures, figureTotals, percentOf } from './rollup.ts';

test.each([
  [1, 3, 33.3],
  [2, 3, 66.7],
  [0, 5, 0],
  [5, 5, 100],
  [0, 0, null],
  [1, 5_000, 0.1],
  [4_999, 5_000, 99.9],
])('%i of %i is %s percent', (part, whole, percent) => {
  expect(percentOf(part, whole)).toBe(percent);
});

test('totals add up what the shares are of', () => {
  const one = { ...emptyFigures, tasksInTime: 2, tasksOverdue: 1, reportsLate: 4, targetsMet: 5 };
  const sum = addFigures(one, { ...emptyFigures, tasksDoneLate: 1 });
  expect(figureTotals(sum)).toEqual({ tasks: 4, reports: 4, targets: 5 });
});
