import { expect, test } from 'vitest';
import { readRetryAfter } from './retry-after.ts';

const now = Date.parse('2026-06-16T01:00:00Z');

test.each([
  ['0', 0],
  ['120', 120_000],
  [' 7 ', 7_000],
  ['999999999', 86_400_000],
  ['Tue, 16 Jun 2026 01:00:30 GMT', 30_000],
  ['Tue, 16 Jun 2026 00:59:30 GMT', 0],
  ['Tue, 16 Jun 2099 00:59:30 GMT', 86_400_000],
  [undefined, null],
  ['', null],
  ['soon', null],
  ['-5', null],
  ['1.5', null],
  ['99999999999', null],
])('%j', (header, ms) => {
  expect(readRetryAfter(header, now)).toBe(ms);
});
