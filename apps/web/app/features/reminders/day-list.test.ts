import { expect, test } from 'vitest';
import { parseDays, writeDays } from './day-list.ts';

test.each<[string, number[] | null]>([
  ['14, 7, 3, 1, 0', [14, 7, 3, 1, 0]],
  ['14,7;3', [14, 7, 3]],
  ['7\n3\n\n1', [7, 3, 1]],
  ['  ', []],
  ['', []],
  ['007', [7]],
  ['7 ngày', null],
  ['-1', null],
  ['1.5', null],
  ['٣', null],
  ['99999', null],
])('%j', (text, days) => {
  expect(parseDays(text)).toEqual(days);
});

test('what is written is read back', () => {
  expect(parseDays(writeDays([30, 14, 0]))).toEqual([30, 14, 0]);
});
