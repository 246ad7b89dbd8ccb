import { expect, test } from 'vitest';
import { OptionalPhoneSchema, PhoneSchema } from './phone.ts';

test.each([
  '0912 345 678',
  '0912345678',
  '0912.345.678',
  '0912-345-678',
  '(091) 234 5678',
  '+84912345678',
  '+84 912 345 678',
  '+84 (0) 912 345 678',
  '84912345678',
  '84 912 345 678',
  '0084912345678',
  '912345678',
  ' 0912345678 ',
  '0912\u00a0345\u00a0678',
  '０９１２３４５６７８',
])('%j is +84912345678', (text) => {
  expect(PhoneSchema.parse(text)).toBe('+84912345678');
});

test.each([
  ['Viettel', '0861234567', '+84861234567'],
  ['Vietnamobile', '0922345678', '+84922345678'],
  ['Gmobile', '0591234567', '+84591234567'],
  ['Mobifone', '0791234567', '+84791234567'],
  ['Vinaphone, whose number begins like the country', '0841234567', '+84841234567'],
  ['the same without its zero', '841234567', '+84841234567'],
  ['the same with the country', '84841234567', '+84841234567'],
])('a number of %s', (_name, text, number) => {
  expect(PhoneSchema.parse(text)).toBe(number);
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
  ['another country', '+66 81 234 5678'],
  ['two numbers', '0912345678 / 0987654321'],
  ['words around it', 'gọi 0912345678 nhé'],
  ['an extension', '0912345678 máy lẻ 12'],
  ['a line break', '0912345678\r\nX-Other: 1'],
  ['a plus in the middle', '0912+345678'],
  ['a line of ten thousand digits', '0'.repeat(10_000)],
])('%s is refused with its sentence', (_name, text) => {
  const result = PhoneSchema.safeParse(text);
  expect(result.error?.issues.map((issue) => issue.message)).toEqual(['invalid_phone']);
});

test.each([
  ['', null],
  ['  ', null],
  [null, null],
  [undefined, null],
  ['0912345678', '+84912345678'],
])('%j may be left out: %j', (value, number) => {
  expect(OptionalPhoneSchema.parse(value)).toBe(number);
});
