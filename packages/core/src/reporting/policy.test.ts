import type { ObligationState, Role } from '@tiendo/contracts';
import { describe, expect, test } from 'vitest';
import {
  isWritable,
  mayDecideReport,
  mayReadReport,
  mayWriteReport,
  reportGroup,
} from './policy.ts';

describe('who may touch the report of agency "a"', () => {
  test.each<[Role, string | null, { read: boolean; write: boolean; decide: boolean }]>([
    ['admin', null, { read: true, write: true, decide: true }],
    ['coordinator', 'standing body', { read: true, write: true, decide: true }],
    ['agency_officer', 'a', { read: true, write: true, decide: false }],
    ['agency_head', 'a', { read: true, write: true, decide: false }],
    ['agency_officer', 'b', { read: false, write: false, decide: false }],
    ['agency_head', 'b', { read: false, write: false, decide: false }],
    ['agency_officer', null, { read: false, write: false, decide: false }],
    ['leader', null, { read: true, write: false, decide: false }],
    ['leader', 'a', { read: true, write: false, decide: false }],
    ['ministry', null, { read: false, write: false, decide: false }],
    ['ministry', 'a', { read: false, write: false, decide: false }],
  ])('%s of %s', (role, agencyId, may) => {
    const actor = { role, agencyId };
    expect({
      read: mayReadReport(actor, 'a'),
      write: mayWriteReport(actor, 'a'),
      decide: mayDecideReport(actor),
    }).toEqual(may);
  });
});

test.each<[ObligationState, boolean]>([
  ['open', true],
  ['draft', true],
  ['returned', true],
  ['awaiting_head', false],
  ['submitted', false],
  ['accepted', false],
  ['waived', false],
])('a report that is %s takes changes: %s', (state, writable) => {
  expect(isWritable(state)).toBe(writable);
});

describe('the group on "Việc của tôi" on 16/06/2026', () => {
  const today = '2026-06-16';
  test.each<[ObligationState, string, string | null, string]>([
    ['open', '2026-06-15', null, 'overdue'],
    ['draft', '2026-06-15', null, 'overdue'],
    ['open', '2026-06-16', null, 'this_week'],
    ['draft', '2026-06-23', null, 'this_week'],
    ['open', '2026-06-24', null, 'later'],
    ['submitted', '2026-06-01', '2026-06-10', 'waiting'],
    ['awaiting_head', '2026-06-10', null, 'waiting'],
    ['accepted', '2026-06-01', '2026-06-10', 'done'],
    ['waived', '2026-06-01', null, 'done'],
    ['returned', '2026-06-15', '2026-06-15', 'this_week'],
    ['returned', '2026-06-14', '2026-06-15', 'overdue'],
    ['returned', '2026-12-04', '2026-06-15', 'this_week'],
  ])('%s, last day %s, sent %s: %s', (state, lastDay, submittedOn, group) => {
    expect(reportGroup({ state, lastDay, submittedOn }, today)).toBe(group);
  });

  test('what waits for the head is the head’s work', () => {
    const report = { state: 'awaiting_head', submittedOn: null } as const;
    expect(reportGroup({ ...report, lastDay: '2026-06-18' }, today, true)).toBe('this_week');
    expect(reportGroup({ ...report, lastDay: '2026-06-15' }, today, true)).toBe('overdue');
  });
});
