import { expect, test } from 'vitest';
import { readReviewQuery, reviewSearch } from './review-query.ts';

const read = (search: string) => readReviewQuery(new URLSearchParams(search));

test('what a link writes, the page reads', () => {
  const query = read('?xem=tat-ca&muc=a');
  const search = reviewSearch(query, { edit: 'b', passage: { start: 3, end: 9 }, from: 0 });
  expect(read(search)).toEqual({
    ...query,
    edit: 'b',
    passage: { start: 3, end: 9 },
    from: 0,
  });
});

test('filter and item stay, an open form and a message close', () => {
  const query = read('?xem=con-thieu&muc=a&sua=a&them=bao-cao&da-luu=1&da-bo=c&doan=1-2');
  expect(query).toMatchObject({ add: 'schedule', saved: true, removed: 'c' });
  expect(reviewSearch(query, {})).toBe('?xem=con-thieu&muc=a');
  expect(reviewSearch(read(''), {})).toBe('');
});

test.each(['doan=9-3', 'doan=x', 'doan=1', 'tu=-4', 'tu=1e9', 'xem=gi', 'them=gi'])(
  'nonsense counts as not said: %s',
  (search) => {
    expect(read(search)).toEqual(read(''));
  },
);
