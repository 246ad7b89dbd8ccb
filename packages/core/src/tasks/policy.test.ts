import { describe, expect, test } from 'vitest';
import { mayProgress, workGroup } from './policy.ts';

const today = '2026-06-16';

describe('mayProgress', () => {
  test.each([
    ['agency_officer', 'a', ['a', 'b'], true],
    ['agency_head', 'b', ['a', 'b'], true],
    ['agency_officer', 'c', ['a', 'b'], false],
    ['agency_officer', null, ['a'], false],
    ['coordinator', null, ['a'], true],
    ['admin', null, [], true],
    ['leader', 'a', ['a'], false],
    ['ministry', 'a', ['a'], false],
  ] as const)('%s of agency %s on a task of %j: %s', (role, agencyId, responsible, allowed) => {
    expect(mayProgress({ role, agencyId }, responsible)).toBe(allowed);
  });
});

describe('workGroup', () => {
  test.each([
    ['not_started', '2026-06-15', 2026, 'overdue'],
    ['blocked', '2026-06-15', 2026, 'overdue'],
    ['paused', '2026-06-15', 2026, 'overdue'],
    ['paused', '2026-06-20', 2026, 'waiting'],
    ['in_progress', '2026-06-16', 2026, 'this_week'],
    ['in_progress', '2026-06-23', 2026, 'this_week'],
    ['in_progress', '2026-06-24', 2026, 'later'],
    ['in_progress', null, 2026, 'later'],
    ['in_progress', null, 2025, 'ended'],
    ['in_progress', '2025-06-24', 2025, 'overdue'],
    ['done', '2026-06-15', 2026, 'done'],
  ] as const)('%s due %s in a plan to %i is %s', (status, dueOn, planEndsIn, group) => {
    const completedOn = status === 'done' ? today : null;
    expect(workGroup({ status, dueOn, completedOn }, planEndsIn, today)).toBe(group);
  });
});
