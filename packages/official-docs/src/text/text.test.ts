import { describe, expect, test } from 'vitest';
import type { Answer, PlannedValue } from '../input/plan.ts';
import { balancedLines } from './balanced-lines.ts';
import { cleanText, oneLine, paragraphsOf, upperCase } from './clean.ts';
import { longDate, shortDate, utcDate } from './dates.ts';
import { breakable, planText, ratioText, resultText } from './figures.ts';
import { numberText, placeAndDateText } from './letterhead-text.ts';
import { listLines } from './list-lines.ts';
import { countText, formatNumber, percentOf } from './numbers.ts';
import { authorityLines } from './signature-lines.ts';
import { textWidth } from './text-width.ts';

describe('dates', () => {
  test.each([
    ['2026-06-05', 'ngày 05 tháng 6 năm 2026'],
    ['2026-01-20', 'ngày 20 tháng 01 năm 2026'],
    ['2026-02-09', 'ngày 09 tháng 02 năm 2026'],
    ['2026-03-01', 'ngày 01 tháng 3 năm 2026'],
    ['2026-10-31', 'ngày 31 tháng 10 năm 2026'],
    ['2026-12-12', 'ngày 12 tháng 12 năm 2026'],
  ])('%s is %s', (date, text) => {
    expect(longDate(date)).toBe(text);
  });

  test('tables have them short; instants are those of UTC', () => {
    expect(shortDate('2026-06-05')).toBe('05/06/2026');
    expect(utcDate('2026-06-05')?.toISOString()).toBe('2026-06-05T00:00:00.000Z');
    expect(utcDate('hôm nay')).toBeNull();
    expect(utcDate('2026-13-45')).toBeNull();
  });
});

describe('numbers', () => {
  test.each([
    [0, '0'],
    [-0, '0'],
    [1250, '1.250'],
    [1_234_567.5, '1.234.567,5'],
    [0.1234, '0,1234'],
    [0.00001, '0'],
    [-12.5, '-12,5'],
    [-0.00001, '0'],
    [999_999_999_999, '999.999.999.999'],
  ])('%d is %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  test('counts below ten have a zero', () => {
    expect([0, 5, 10, 1_250].map(countText)).toEqual(['00', '05', '10', '1.250']);
  });

  test.each([
    [18_204, 19_020, 95.71],
    [1, 3, 33.33],
    [2, 3, 66.67],
    // 1,005 % exactly: the binary number beside it would be rounded down.
    [201, 20_000, 1.01],
    [130, 120, 108.33],
    [0, 7, 0],
    [0.5, 0.7, 71.43],
    [1, 0, null],
    [1, null, null],
    [-1, 2, null],
    [Number.NaN, 2, null],
    [1e300, 2, null],
  ])('%d of %s is %s %%', (numerator, denominator, percent) => {
    expect(percentOf(numerator, denominator)).toBe(percent);
  });
});

describe('figures', () => {
  const plan: PlannedValue = {
    comparator: '>=',
    strict: false,
    value: 80,
    valueMax: null,
    unit: '%',
    unitNoun: null,
  };
  test.each<[Partial<PlannedValue>, string]>([
    [{}, '≥ 80%'],
    [{ strict: true }, '> 80%'],
    [{ comparator: '<=', value: 2.5 }, '≤ 2,5%'],
    [{ comparator: '<=', strict: true }, '< 80%'],
    [{ comparator: '<=', value: 0, unit: 'count', unitNoun: 'vụ' }, '0 vụ'],
    [{ comparator: '=', value: 21, unit: 'count', unitNoun: 'xã' }, '21 xã'],
    [{ comparator: '=', value: 1_250, unit: 'count' }, '1.250'],
    [{ comparator: 'range', valueMax: 85 }, '80 – 85%'],
    [{ comparator: 'none', value: null }, '–'],
  ])('%j is %s', (change, text) => {
    expect(planText({ ...plan, ...change })).toBe(text);
  });

  test.each<[Answer, string, string]>([
    [{ kind: 'figure', numerator: 90, denominator: 120 }, '90/120', '75%'],
    [{ kind: 'figure', numerator: 0, denominator: 120 }, '0/120', '0%'],
    [{ kind: 'figure', numerator: 75, denominator: null }, '75%', '–'],
    [{ kind: 'figure', numerator: Number.NaN, denominator: null }, 'Chưa có số liệu', '–'],
    [{ kind: 'nothing_arose' }, 'Không phát sinh', '–'],
    [{ kind: 'no_figure' }, 'Chưa có số liệu', '–'],
  ])('%j is %s, %s', (answer, result, ratio) => {
    expect(resultText(answer, plan)).toBe(result);
    expect(ratioText(answer)).toBe(ratio);
  });

  test('only a long pair may be broken', () => {
    expect(breakable('18.204/19.020')).toBe('18.204/ 19.020');
    expect(breakable('97/130')).toBe('97/130');
  });
});

describe('letterhead and signature', () => {
  test('numbers under ten have a zero, large ones no point, missing ones a gap', () => {
    const text = (number: number | null) => numberText({ number, symbol: 'BC-UBND' });
    expect([5, 10, 1234].map(text)).toEqual(['05/BC-UBND', '10/BC-UBND', '1234/BC-UBND']);
    expect(text(null)).toBe('       /BC-UBND');
    expect(placeAndDateText({ place: 'Huế', date: '2026-02-03' })).toBe(
      'Huế, ngày 03 tháng 02 năm 2026',
    );
  });

  test.each([
    [null, [], 'Giám đốc', ['GIÁM ĐỐC']],
    ['TM.', ['Ủy ban nhân dân'], 'Chủ tịch', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
    ['KT.', ['Giám đốc'], 'Phó Giám đốc', ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']],
    [
      'KT.',
      ['TM. Ủy ban nhân dân', 'Chủ tịch'],
      'Phó Chủ tịch',
      ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    ],
    ['TL.', ['Chủ tịch'], 'Chánh Văn phòng', ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG']],
    ['TUQ.', ['KT. Giám đốc'], 'Trưởng phòng', ['KT. GIÁM ĐỐC', 'TRƯỞNG PHÒNG']],
    ['Q.', [], 'Giám đốc', ['Q. GIÁM ĐỐC']],
    ['Q.', ['TM. Ủy ban nhân dân'], 'Q. Chủ tịch', ['TM. ỦY BAN NHÂN DÂN', 'Q. CHỦ TỊCH']],
  ] as const)('%s %j %s', (authorityPrefix, onBehalfOf, position, lines) => {
    expect(authorityLines({ authorityPrefix, onBehalfOf, position, signerName: '' })).toEqual(
      lines,
    );
  });

  test('lists end each line by its mark, whatever was typed', () => {
    expect(listLines(['Như trên;', '- Sở Y tế.', ' ', 'Lưu: VT, NC'])).toEqual([
      '- Như trên;',
      '- Sở Y tế;',
      '- Lưu: VT, NC.',
    ]);
  });
});

describe('clean text', () => {
  test('keeps what people write and drops what XML or the eye must not have', () => {
    expect(cleanText('a\r\nb\rc\u2028d\u0000\u0008\u009f\ud800\ufffe\u202e\u200f😀<&>')).toBe(
      'a\nb\nc\nd😀<&>',
    );
    expect(oneLine('  a \n\t b\u00a0 ')).toBe('a b');
    expect(paragraphsOf('a\n\n  \n b  c \n')).toEqual(['a', 'b c']);
    expect(upperCase('Ủy ban nhân dân')).toBe('ỦY BAN NHÂN DÂN');
    expect(oneLine('e\u0302\u0301')).toBe('ế');
  });
});

describe('lines of like length', () => {
  test('a name breaks before its place, a title near its middle, a short one not at all', () => {
    expect(balancedLines('ỦY BAN NHÂN DÂN TỈNH BÌNH MINH', 12, 70)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'TỈNH BÌNH MINH',
    ]);
    expect(balancedLines('SỞ Y TẾ', 12, 70)).toEqual(['SỞ Y TẾ']);
    const title = 'Kết quả thực hiện Kế hoạch chăm sóc sức khỏe cộng đồng 6 tháng đầu năm 2026';
    const lines = balancedLines(title, 14, 165);
    expect(lines.join(' ')).toBe(title);
    const widths = lines.map((line) => textWidth(line, 14));
    expect(Math.max(...widths) / Math.min(...widths)).toBeLessThan(1.4);
  });

  test.each(['', 'ô'.repeat(2_000), 'a '.repeat(20_000).trim()])('loses no word', (text) => {
    expect(balancedLines(text, 14, 165).join(' ')).toBe(text);
  });
});
