import { createFormatters, createTranslator } from '@tiendo/i18n';
import { describe, expect, it } from 'vitest';
import { demandText, figureText } from './demand.ts';

const text = {
  t: createTranslator('vi'),
  lang: 'vi' as const,
  today: '2026-06-16',
  ...createFormatters('vi'),
};
const percent = {
  comparator: '>=' as const,
  strict: false,
  value: 80,
  valueMax: null,
  unit: '%' as const,
  unitNoun: null,
  denominator: null,
};
const plain = (written: string) => written.replaceAll('\u00a0', ' ');

describe('demandText', () => {
  it.each([
    [{}, '≥ 80 %'],
    [{ strict: true }, '> 80 %'],
    [{ comparator: '<=' as const, value: 12.5 }, '≤ 12,5 %'],
    [{ comparator: '=' as const, value: 100 }, '100 %'],
    [{ comparator: 'range' as const, valueMax: 85 }, '80–85 %'],
    [{ comparator: 'none' as const, value: null, unit: null }, 'Không định lượng'],
    [{ unit: 'count' as const, value: 1250, unitNoun: 'người' }, '≥ 1.250 người'],
    [
      {
        comparator: '=' as const,
        unit: 'count' as const,
        value: 21,
        denominator: 21,
        unitNoun: 'xã',
      },
      '21/21 xã',
    ],
    [
      {
        comparator: 'range' as const,
        unit: 'count' as const,
        value: 5,
        valueMax: 7,
        unitNoun: 'lớp',
      },
      '5–7 lớp',
    ],
  ])('%j → %s', (change, expected) => {
    expect(plain(demandText({ ...percent, ...change }, text))).toBe(expected);
  });
});

describe('figureText', () => {
  it.each([
    [{}, { numerator: 82, denominator: 100 }, '82 % (82/100)'],
    [{}, { numerator: 1, denominator: 3 }, '33,3 % (1/3)'],
    [{}, { numerator: 0, denominator: 0 }, '0/0'],
    [{}, { numerator: 81.3, denominator: null }, '81,3 %'],
    [{ unit: 'count' as const, unitNoun: 'xã' }, { numerator: 19, denominator: 21 }, '19/21 xã'],
    [{ unit: 'count' as const }, { numerator: 1250, denominator: null }, '1.250'],
  ])('%j %j → %s', (change, latest, expected) => {
    expect(plain(figureText({ ...percent, ...change }, latest, text))).toBe(expected);
  });
});
