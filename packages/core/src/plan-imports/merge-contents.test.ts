import type { ImportItemContent } from '@tiendo/contracts';
import { describe, expect, test } from 'vitest';
import { joinSpans, mergeContents, renameAgencies } from './merge-contents.ts';

const part = (agencyItemId: string) => ({ agencyItemId, role: 'lead' as const, responsible: true });
const task = (title: string, detail: string, ...agencies: string[]): ImportItemContent => ({
  kind: 'task',
  fields: { title, detail, groupLabel: null, dueOn: null, assignments: agencies.map(part) },
});

describe('mergeContents', () => {
  test('lets texts follow and adds agencies', () => {
    expect(mergeContents(task('Một', 'a', 'x'), task('Hai', '', 'x', 'y'))).toEqual(
      task('Một', 'a\nHai', 'x', 'y'),
    );
  });
});

describe('renameAgencies', () => {
  test('names one where others stood, once', () => {
    const renamed = renameAgencies(task('Một', '', 'x', 'y', 'z'), new Set(['x', 'y']), 'z');
    expect(renamed).toEqual(task('Một', '', 'z'));
    const untouched = task('Một', '', 'z');
    expect(renameAgencies(untouched, new Set(['x']), 'z')).toBe(untouched);
  });
});

describe('joinSpans', () => {
  const span = (spanStart: number | null, spanEnd: number | null) => ({ spanStart, spanEnd });
  test.each([
    [[span(10, 20), span(22, 30)], span(10, 30)],
    [[span(22, 30), span(10, 20)], span(10, 30)],
    [[span(9_000, 9_010), span(10, 20)], span(9_000, 9_010)],
    [[span(null, null), span(10, 20)], span(10, 20)],
    [[span(null, null), span(null, null)], span(null, null)],
  ])('%j', (items, joined) => {
    expect(joinSpans(items)).toEqual(joined);
  });
});
