import { expect, test } from 'vitest';
import { filterReceived, sendersOf } from './filter-received.ts';

const nghean = { id: '1', name: 'Nghệ An' };
const hue = { id: '2', name: 'Huế' };
const items = [
  { tenant: nghean, state: 'sent' },
  { tenant: hue, state: 'accepted' },
  { tenant: nghean, state: 'accepted' },
] as const;

test.each([
  [{}, [0, 1, 2]],
  [{ state: 'accepted' }, [1, 2]],
  [{ sender: '1' }, [0, 2]],
  [{ sender: '1', state: 'accepted' }, [2]],
  [{ sender: '3' }, []],
] as const)('%j keeps %j', (filter, kept) => {
  expect(filterReceived(items, filter)).toEqual(kept.map((index) => items[index]));
});

test('each sender is named once, by name', () => {
  expect(sendersOf(items)).toEqual([hue, nghean]);
});
