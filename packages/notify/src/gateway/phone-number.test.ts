import { PhoneSchema } from '@tiendo/contracts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toMobileNumber } from './phone-number.ts';

test.each([
  '0912345678',
  '0912 345 678',
  '0912.345.678',
  '0912-345-678',
  '(091) 234 5678',
  ' 0912345678 ',
  '+84912345678',
  '+84 912 345 678',
  '+84 (0) 912 345 678',
  '84912345678',
  '84 912 345 678',
  '0084912345678',
  '912345678',
  '０９１２３４５６７８',
])('%j is a mobile number', (text) => {
  expect(toMobileNumber(text)).toBe('+84912345678');
});

test.each([
  ['Viettel', '0861234567', '+84861234567'],
  ['Vietnamobile', '0922345678', '+84922345678'],
  ['Gmobile', '0591234567', '+84591234567'],
  ['Mobifone', '0791234567', '+84791234567'],
  ['Vinaphone', '0831234567', '+84831234567'],
  ['Viettel, formerly 0168', '0381234567', '+84381234567'],
])('a number of %s', (_network, text, number) => {
  expect(toMobileNumber(text)).toBe(number);
});

test.each([
  ['nothing', ''],
  ['words', 'không có'],
  ['a digit too few', '091234567'],
  ['a digit too many', '09123456789'],
  ['an eleven-digit number, ended in 2018', '01681234567'],
  ['a landline in Hanoi', '024 3825 1234'],
  ['a landline in Vinh', '+84 238 384 4522'],
  ['a short number', '1080'],
  ['a toll-free number', '1800 1091'],
  ['a network that there is not', '0612345678'],
  ['another country', '+1 202 555 0123'],
  ['another country, a mobile number', '+66 81 234 5678'],
  ['two numbers', '0912345678 / 0987654321'],
  ['words around it', 'gọi 0912345678 nhé'],
  ['an extension', '0912345678 máy lẻ 12'],
  ['an extension, as others write it', '0912345678 ext. 12'],
  ['a line break', '0912345678\r\nX-Other: 1'],
])('%s is refused', (_name, text) => {
  expect(toMobileNumber(text)).toBeNull();
});

test('every number that a person may leave with us is one that the gateways take', () => {
  const national = fc.stringMatching(/^[1-9]\d{8}$/);
  const written = fc.tuple(fc.constantFrom('0', '+84', '84', '0084', ''), national);
  const left = fc
    .sample(written, 5_000)
    .flatMap(([prefix, digits]) => PhoneSchema.safeParse(prefix + digits).data ?? []);
  expect(left.length).toBeGreaterThan(500);
  expect(left.filter((number) => toMobileNumber(number) !== number)).toEqual([]);
});
