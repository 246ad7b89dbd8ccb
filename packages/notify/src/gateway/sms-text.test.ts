import { describe, expect, test } from 'vitest';
import { countSegments, toGsm, writeSms } from './sms-text.ts';

const url = 'https://tiendo.example.gov.vn/nghe-an/bao-cao/0197a1b2-0000-7000-8000-00000000000b';

test.each([
  ['Đề nghị gửi báo cáo trước ngày 14/06/2026', 'De nghi gui bao cao truoc ngay 14/06/2026'],
  ['ẮẰẲẴẶ ẾỀỂỄỆ ỨỪỬỮỰ ỚỜỞỠỢ đĐ ỳýỷỹỵ', 'AAAAA EEEEE UUUUU OOOOO dD yyyyy'],
  ['Ha\u0300 No\u0323\u0302i', 'Ha Noi'],
  ['“Quá hạn” – ‘gấp’…', '"Qua han" - \'gap\'...'],
  ['số 123/KH-UBND & phụ lục [1]', 'so 123/KH-UBND & phu luc [1]'],
  ['xong 👍 rồi ✓', 'xong roi'],
  ['hai\n dòng\t\u0000và\u202e hơn', 'hai dong va hon'],
  ['', ''],
])('%j without diacritics', (text, plain) => {
  expect(toGsm(text)).toBe(plain);
});

test.each([
  ['', 1],
  ['a'.repeat(160), 1],
  ['a'.repeat(161), 2],
  ['a'.repeat(306), 2],
  ['a'.repeat(307), 3],
  ['['.repeat(80), 1],
  ['['.repeat(81), 2],
  // 153 is odd: an escaped sign that would be torn goes to the next part.
  ['['.repeat(152), 2],
  ['['.repeat(153), 3],
])('%# how many segments', (text, segments) => {
  expect(countSegments(text)).toBe(segments);
});

describe('writing an SMS', () => {
  test('keeps a short line whole', () => {
    expect(writeSms({ short: 'Quá hạn 2 ngày: Báo cáo quý II', url })).toBe(
      `Qua han 2 ngay: Bao cao quy II ${url}`,
    );
  });

  test('cuts a long line after a word, and keeps the link whole', () => {
    const sms = writeSms({ short: 'Tổ chức tập huấn, rà soát; '.repeat(30), url });
    expect(countSegments(sms)).toBe(2);
    expect(sms).toMatch(/^(To chuc tap huan, ra soat; )+/);
    expect(sms).toMatch(/(To|chuc|tap|huan|ra|soat)\.\.\. https:/);
    expect(sms.endsWith(` ${url}`)).toBe(true);
    // The next word would not have fitted.
    expect(sms.length).toBeGreaterThan(306 - 'soat; '.length - 1);
  });

  test('fits two segments whatever the line is', () => {
    for (let words = 0; words < 120; words += 1) {
      const sms = writeSms({ short: `${'[việc] '.repeat(words)}${'x'.repeat(words)}`, url });
      expect(countSegments(sms)).toBeLessThanOrEqual(2);
      expect(sms.endsWith(url)).toBe(true);
    }
  });

  test('gives up the line before the link', () => {
    const long = `https://tiendo.example.gov.vn/${'a'.repeat(280)}`;
    expect(writeSms({ short: 'Quá hạn', url: long })).toBe(long);
  });

  test('one word that fits nowhere leaves the link', () => {
    expect(writeSms({ short: 'x'.repeat(400), url })).toBe(url);
  });
});
