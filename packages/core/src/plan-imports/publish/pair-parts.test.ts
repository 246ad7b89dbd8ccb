import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairParts, type Pairable } from './pair-parts.ts';
import { similarities, weighWords } from './text-similarity.ts';

const textSimilarity = (one: string, other: string) =>
  similarities([weighWords(one)], [weighWords(other)])[0]?.[0] ?? -1;

const part = (id: string, title: string, more: Record<string, unknown> = {}): Pairable => ({
  id,
  title,
  fields: { title, ...more },
});

describe('similarities', () => {
  test.each([
    ['Tập huấn cán bộ', 'Tập huấn cán bộ', 1, 1],
    ['Đạt 80% xã có điểm tư vấn', 'Đạt 90% xã có điểm tư vấn', 0.9, 1],
    ['Tập huấn cán bộ cấp xã', 'Kiểm tra liên ngành', 0, 0.2],
    ['', '', 1, 1],
    ['một', '', 0, 0],
  ])('%o and %o: between %s and %s', (one, other, least, most) => {
    const likeness = textSimilarity(one, other);
    expect(likeness).toBeGreaterThanOrEqual(least);
    expect(likeness).toBeLessThanOrEqual(most);
  });

  test('is the same both ways, between 0 and 1, and 1 of a text with itself', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const likeness = textSimilarity(one, other);
        expect(likeness).toBeCloseTo(textSimilarity(other, one), 10);
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
        expect(textSimilarity(one, one)).toBe(1);
      }),
    );
  });
});

describe('pairParts', () => {
  test('what reads the same stays, whatever its place', () => {
    const live = [part('a', 'Một việc'), part('b', 'Việc khác')];
    const items = [part('y', 'Việc khác'), part('x', 'Một việc')];
    const { pairs, added, removed } = pairParts(live, items);
    expect(pairs.map(({ live: { id }, item }) => [id, item.id])).toEqual([
      ['a', 'x'],
      ['b', 'y'],
    ]);
    expect([added, removed]).toEqual([[], []]);
  });

  test('a raised figure is the same target', () => {
    const { pairs } = pairParts(
      [part('a', 'Phấn đấu 80% xã có điểm tư vấn', { value: 80 })],
      [part('x', 'Phấn đấu 90% xã có điểm tư vấn', { value: 90 })],
    );
    expect(pairs).toHaveLength(1);
  });

  test('what was said by a person stands above what reads alike', () => {
    const live = [part('a', 'Tập huấn cán bộ'), part('b', 'Kiểm tra')];
    const { pairs, removed } = pairParts(live, [{ ...part('x', 'Tập huấn cán bộ'), matchId: 'b' }]);
    expect(pairs[0]?.live.id).toBe('b');
    expect(removed.map(({ id }) => id)).toEqual(['a']);
  });

  const parts = fc
    .uniqueArray(
      fc.tuple(fc.uuid(), fc.constantFrom('Tập huấn', 'Kiểm tra xã', 'Mở 5 lớp', 'Mở 6 lớp')),
      {
        selector: ([id]) => id,
        maxLength: 8,
      },
    )
    .map((list) => list.map(([id, title]) => part(id, title)));

  test('everything is in exactly one place, in its order', () => {
    fc.assert(
      fc.property(parts, parts, (live, items) => {
        const { pairs, added, removed } = pairParts(live, items);
        const ids = (list: readonly Pairable[]) => list.map(({ id }) => id).sort();
        expect(ids([...pairs.map((pair) => pair.live), ...removed])).toEqual(ids(live));
        expect(ids([...pairs.map((pair) => pair.item), ...added])).toEqual(ids(items));
        expect(pairs.map((pair) => pair.live)).toEqual(
          live.filter((one) => pairs.some((pair) => pair.live === one)),
        );
      }),
    );
  });

  test('an unchanged document changes nothing', () => {
    fc.assert(
      fc.property(parts, (live) => {
        const items = live.map((one) => ({ ...one, id: `item ${one.id}` }));
        const { pairs, added, removed } = pairParts(live, items);
        expect(added.length + removed.length).toBe(0);
        for (const { live: one, item } of pairs) expect(item.fields).toEqual(one.fields);
      }),
    );
  });
});
