import { createFormatters, createTranslator } from '@tiendo/i18n';
import { describe, expect, it } from 'vitest';
import type { Text } from '#app/lib/text.ts';
import type { State } from './field-lines.tsx';
import { isMeasured, measureText } from './measure-text.ts';

const text: Text = {
  t: createTranslator('vi'),
  lang: 'vi',
  today: '2026-06-16',
  ...createFormatters('vi'),
};

describe('measureText', () => {
  it.each([
    [{ comparator: '>=', value: 80, unit: '%' }, '≥ 80 %'],
    [{ comparator: '>=', strict: true, value: 80, unit: '%' }, '> 80 %'],
    [{ comparator: 'range', value: 80, valueMax: 85, unit: '%' }, '80–85 %'],
    [{ comparator: '=', value: 21, unit: 'count', unitNoun: 'xã', denominator: 21 }, '21/21 xã'],
    [{ comparator: 'none' }, 'Không định lượng'],
  ])('writes %j as one demand', (state, expected) => {
    expect(measureText(state, text)?.replaceAll('\u00a0', ' ')).toBe(expected);
  });

  it.each<State>([{ title: 'Nhiệm vụ' }, { comparator: '~', value: 1 }])(
    'knows %j for no target',
    (state) => {
      expect(measureText(state, text)).toBeNull();
    },
  );
});

it.each([
  ['value', true],
  ['unitNoun', true],
  ['dueOn', false],
  ['toString', false],
])('isMeasured(%j) is %j', (field, expected) => {
  expect(isMeasured(field)).toBe(expected);
});
