import { describe, expect, it } from 'vitest';
import { foldText, likePattern } from './search-text.ts';

describe('foldText', () => {
  it.each([
    ['Đào tạo, bồi dưỡng', 'dao tao, boi duong'],
    ['đào tạo'.normalize('NFD'), 'dao tao'],
    ['ĐIỀU TRỊ Methadone 85%', 'dieu tri methadone 85%'],
    ['', ''],
  ])('%j → %j', (text, expected) => {
    expect(foldText(text)).toBe(expected);
  });
});

it('likePattern takes wildcards as letters', () => {
  expect(likePattern(String.raw`80%_\ `)).toBe(String.raw`%80\%\_\\ %`);
});
