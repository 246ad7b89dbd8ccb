import { describe, expect, test } from 'vitest';
import { nextPending, orderItems } from './order-items.ts';
import type { Item } from './types.ts';

type Placed = Parameters<typeof orderItems>[0][number];

let position = 0;
function item(
  id: string,
  state: Item['state'] = 'pending',
  rest: Partial<Pick<Placed, 'doubts' | 'parentId' | 'kind'>> = {},
): Placed {
  position += 1;
  return { id, position, kind: 'task', parentId: null, doubts: [], state, ...rest };
}

const items = [
  item('sure'),
  item('done', 'confirmed'),
  item('gone', 'removed'),
  item('doubtful', 'pending', { doubts: ['long_text'] }),
  item('target', 'pending', { kind: 'target' }),
];
const ids = (list: readonly Placed[]) => list.map(({ id }) => id);

describe('orderItems', () => {
  test.each([
    ['doubtful', ['doubtful', 'sure', 'done']],
    ['all', ['sure', 'done', 'doubtful']],
    ['open', ['sure', 'doubtful']],
  ] as const)('%s', (show, expected) => {
    expect(ids(orderItems(items, 'task', show))).toEqual(expected);
  });

  test('what keeps the draft back is still open, though confirmed', () => {
    expect(ids(orderItems(items, 'task', 'open', new Set(['done'])))).toContain('done');
  });

  test('a part stands behind what it is part of, wherever it was added', () => {
    const list = [item('a'), item('b'), item('part of a', 'pending', { parentId: 'a' })];
    expect(ids(orderItems(list, 'task', 'all'))).toEqual(['a', 'part of a', 'b']);
  });
});

describe('nextPending', () => {
  test('leads through what is not confirmed, from the top again at the end', () => {
    const next = nextPending(items, 'doubtful');
    expect(next('target')).toBe('doubtful');
    expect(next('doubtful')).toBe('sure');
    expect(next('sure')).toBe('target');
  });
  test('there is none behind the last one', () => {
    expect(nextPending([item('only')], 'all')('only')).toBeNull();
  });
});
