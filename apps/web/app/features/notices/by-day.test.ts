import { expect, test } from 'vitest';
import { byDay } from './by-day.ts';

test('days keep their order, and the near ones have names', () => {
  const rows = ['2026-03-01', '2026-03-01', '2026-02-28', '2026-02-27'].map((day, id) => ({
    day,
    id,
  }));
  expect(
    byDay(rows, '2026-03-01').map(({ day, near, rows: of }) => [day, near, of.length]),
  ).toEqual([
    ['2026-03-01', 'today', 2],
    ['2026-02-28', 'yesterday', 1],
    ['2026-02-27', null, 1],
  ]);
  expect(byDay([], '2026-03-01')).toEqual([]);
});
