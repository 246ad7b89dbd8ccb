import { createFormatters, createTranslator } from '@tiendo/i18n';
import { describe, expect, it } from 'vitest';
import { fieldLabel } from './field-labels.ts';
import { diffLists } from './list-diff.ts';
import { valueText } from './value-text.ts';

const text = {
  t: createTranslator('vi'),
  lang: 'vi' as const,
  today: '2026-06-16',
  ...createFormatters('vi'),
};

describe('valueText', () => {
  it.each([
    ['dueOn', '2026-06-14', '14/06/2026'],
    ['title', 'Tập huấn 2026-06-14', 'Tập huấn 2026-06-14'],
    ['value', 1250.5, '1.250,5'],
    ['periodFrom', 2026, '2026'],
    ['strict', true, 'Có'],
    ['detail', null, '(trống)'],
    ['status', 'active', 'Đang thực hiện'],
    ['status', 'invited', 'Đã mời, chưa nhận'],
    ['role', 'lead', 'Chủ trì'],
    ['role', 'admin', 'Quản trị đơn vị'],
    ['kind', 'six-month', '6 tháng'],
    ['kind', 'unknown-kind', 'unknown-kind'],
    ['channels', ['email', 'sms'], 'Thư điện tử; Tin nhắn SMS'],
    [
      'legalBases',
      [{ documentNumber: '73/2021/QH14', title: 'Luật', kind: 'basis' }],
      '73/2021/QH14: Luật',
    ],
    [
      'agencies',
      [{ agency: 'Sở Y tế', role: 'lead', responsible: true }],
      'Sở Y tế (Chủ trì, chịu trách nhiệm)',
    ],
    ['order', [{ id: 'x', name: 'Tập huấn', place: 2 }], '2. Tập huấn'],
    ['workingCalendar', { holidays: ['2026-09-02'] }, 'Ngày nghỉ lễ, Tết: 02/09/2026'],
  ])('%s %j → %s', (field, value, expected) => {
    expect(valueText(field, value, text)).toBe(expected);
  });
});

it('a field without a word keeps its own name', () => {
  expect([fieldLabel('dueOn', text), fieldLabel('xyz', text)]).toEqual(['Thời hạn', 'xyz']);
});

describe('diffLists', () => {
  it('tells what came and went', () => {
    expect(diffLists(['a', 'b'], ['b', 'c'])).toEqual({ removed: ['a'], added: ['c'] });
  });

  it.each([
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
    ['a', ['a']],
    [null, ['a']],
  ])('leaves %j → %j to be shown whole', (before, after) => {
    expect(diffLists(before, after)).toBeNull();
  });
});
