import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutText } from './cut-text.ts';

test.each([
  ['Ngắn gọn.', 20, 'Ngắn gọn.', ''],
  ['Câu thứ nhất. Câu thứ hai dài.', 20, 'Câu thứ nhất.', 'Câu thứ hai dài.'],
  ['Một vế dài, vế sau nữa', 16, 'Một vế dài,', 'vế sau nữa'],
  ['Không có dấu câu nào cả', 14, 'Không có dấu', 'câu nào cả'],
  ['Kinh phí 1.250.000 đồng mỗi năm', 18, 'Kinh phí 1.250.000', 'đồng mỗi năm'],
  ['x'.repeat(12), 10, 'x'.repeat(10), 'xx'],
  ['😀😀', 3, '😀', '😀'],
  [' \u0000 ', 5, '', ''],
])('%j at %i', (text, max, head, rest) => {
  expect(cutText(text, max)).toEqual({ head, rest });
});

test('nothing but white space is lost, and no head is too long', () => {
  const bare = (text: string) => text.replaceAll('\u0000', '').replaceAll(/\s/gu, '');
  fc.assert(
    fc.property(
      fc.string({ maxLength: 300, unit: 'grapheme' }),
      fc.integer({ min: 10, max: 80 }),
      (text, max) => {
        const { head, rest } = cutText(text, max);
        expect(head.length).toBeLessThanOrEqual(max);
        expect(bare(head + rest)).toBe(bare(text.toWellFormed().normalize('NFC')));
      },
    ),
  );
});
