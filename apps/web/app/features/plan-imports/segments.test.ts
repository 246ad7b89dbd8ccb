import { expect, test } from 'vitest';
import { segmentsOf } from './segments.ts';

const text = 'Chỉ tiêu: đạt 80 % và 90 % số xã.';
const outer = { id: 'outer', start: 10, end: 32 };
const inner = { id: 'inner', start: 22, end: 26 };

test('the pieces together are the text, and the innermost passage owns its piece', () => {
  const segments = segmentsOf({ from: 0, text }, [outer, inner], null);
  expect(segments.map((segment) => segment.text).join('')).toBe(text);
  expect(segments.map((segment) => segment.itemId)).toEqual([
    null,
    'outer',
    'inner',
    'outer',
    null,
  ]);
});

test('what is looked at is marked whole, also where others lie in it', () => {
  const marked = segmentsOf({ from: 0, text }, [outer, inner], outer).filter(
    (segment) => segment.selected,
  );
  expect(marked.map((segment) => segment.text).join('')).toBe(text.slice(10, 32));
});

test('a stretch in the middle of the source knows passages that begin before it and end behind it', () => {
  const stretch = { from: 15, text: text.slice(15, 24) };
  const segments = segmentsOf(stretch, [outer, inner], null);
  expect(segments.map(({ start, itemId }) => [start, itemId])).toEqual([
    [15, 'outer'],
    [22, 'inner'],
  ]);
});

test('of two items with the same passage the first owns it', () => {
  const [segment] = segmentsOf(
    { from: 0, text: 'abc' },
    [
      { id: 'one', start: 0, end: 3 },
      { id: 'two', start: 0, end: 3 },
    ],
    null,
  );
  expect(segment?.itemId).toBe('one');
});
