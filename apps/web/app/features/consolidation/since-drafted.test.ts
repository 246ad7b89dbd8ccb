import type { Coverage } from '@tiendo/contracts';
import { expect, test } from 'vitest';
import { sinceDrafted } from './since-drafted.ts';

const coverage = (parts: Partial<Coverage>): Coverage => ({
  expected: 4,
  accepted: 1,
  waiting: [],
  nothingToReport: [],
  missing: [],
  ...parts,
});

test.each<[string, Partial<Coverage>, Partial<Coverage>, string[], unknown]>([
  ['nothing has come', { missing: ['A'] }, { missing: ['A'] }, ['B'], null],
  [
    'one was accepted, one was sent',
    { waiting: ['A'], missing: ['B', 'C'] },
    { waiting: ['B'], missing: ['C'] },
    ['A', 'D'],
    { accepted: ['A'], sent: ['B'], left: [] },
  ],
  [
    'one that was counted was returned',
    { missing: ['A'] },
    { missing: ['A', 'B'] },
    [],
    { accepted: [], sent: [], left: ['B'] },
  ],
])('%s', (_, drafted, now, acceptedNow, expected) => {
  expect(sinceDrafted(coverage(drafted), coverage(now), acceptedNow)).toEqual(expected);
});
