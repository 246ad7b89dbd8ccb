import { expect, test } from 'vitest';
import { reflow } from './reflow.ts';

test.each([
  [
    'a line broken in mid-sentence',
    'Tăng cường công tác \n\nquản lý',
    'Tăng cường công tác quản lý',
  ],
  ['one broken without an empty line', 'công tác\nquản lý', 'công tác quản lý'],
  ['a new sentence', 'Hết.\n\nTổ chức', 'Hết.\n\nTổ chức'],
  ['a lettered item', 'gồm:\na) Rà soát\nđ) Tổng hợp', 'gồm:\na) Rà soát\nđ) Tổng hợp'],
  ['a bullet', 'gồm:\n- rà soát', 'gồm:\n- rà soát'],
  ['many empty lines', 'Hết.\n\n \n\nTổ', 'Hết.\n\nTổ'],
])('%s', (_, text, expected) => {
  expect(reflow(text)).toBe(expected);
});

test('no letter changes', () => {
  const text = 'I. MỤC TIÊU\n\n1. Phấn đấu\n\n\nđạt 80%\na) xã; b) phường';
  const letters = (of: string) => of.replace(/\s/g, '');
  expect(letters(reflow(text))).toBe(letters(text));
});
