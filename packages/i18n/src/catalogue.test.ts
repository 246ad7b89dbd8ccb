import { errorCodes } from '@tiendo/contracts';
import { describe, expect, test } from 'vitest';
import { en } from './en/index.ts';
import { vi } from './vi/index.ts';

type Catalogue = Readonly<Record<string, Readonly<Record<string, string>>>>;
const flatten = (catalogue: Catalogue) =>
  new Map(
    Object.entries(catalogue).flatMap(([feature, texts]) =>
      Object.entries(texts).map(([key, text]) => [`${feature}.${key}`, text] as const),
    ),
  );
const vietnamese = flatten(vi);
const english = flatten(en);
const placeholders = (text = '') =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map((found) => found[1]).sort();

test('English has exactly the keys of Vietnamese', () => {
  expect([...english.keys()].sort()).toEqual([...vietnamese.keys()].sort());
});

test('both languages ask for the same placeholders', () => {
  const differing = [...vietnamese].filter(
    ([key, text]) => placeholders(text).join() !== placeholders(english.get(key)).join(),
  );
  expect(differing).toEqual([]);
});

test.each(errorCodes)('the error %s has a sentence in both languages', (code) => {
  for (const catalogue of [vietnamese, english]) {
    expect(catalogue.get(`errors.${code}`)?.length).toBeGreaterThan(10);
  }
});

describe.each([
  ['vi', vietnamese],
  ['en', english],
] as const)('texts of %s', (_lang, texts) => {
  const wrong = (isWrong: (text: string) => boolean) =>
    [...texts].filter(([, text]) => isWrong(text));

  test('are neither empty nor padded, and hold no stray braces or markup', () => {
    expect(wrong((text) => text.trim() !== text || text.length === 0)).toEqual([]);
    expect(wrong((text) => /[{}]/.test(text.replaceAll(/\{\{\w+\}\}/g, '')))).toEqual([]);
    expect(wrong((text) => /<[a-z]/i.test(text))).toEqual([]);
  });

  test('are composed Unicode, so that a search finds them', () => {
    expect(wrong((text) => text !== text.normalize('NFC'))).toEqual([]);
  });
});

test('Vietnamese uses one spelling of tone marks: òa, úy as hòa, thủy', () => {
  const old = /(?<![qQ])[oO][àáảãạ](?![a-zà-ỹ])|(?<![qQ])u[ỳýỷỹỵ](?![a-zà-ỹ])/;
  expect([...vietnamese].filter(([, text]) => old.test(text))).toEqual([]);
});
