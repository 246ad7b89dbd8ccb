import { expect, test } from 'vitest';
import { parseLocalNumber } from './parse-local-number.ts';

test.each([
  ['81,3', 81.3],
  ['81.3', 81.3],
  ['1.250', 1250],
  ['1.250.000', 1_250_000],
  ['1.250,5', 1250.5],
  ['12 500', 12_500],
  ['-4', -4],
  ['0', 0],
  ['', Number.NaN],
  ['12a', Number.NaN],
  ['1,2,3', Number.NaN],
  ['1.25.0', Number.NaN],
])('%s is %d', (typed, figure) => {
  expect(parseLocalNumber(typed)).toBe(figure);
});
