import { describe, expect, it } from 'vitest';
import { obligationTimeliness, taskStanding } from './standing.ts';

const due = '2026-06-15';

describe('taskStanding: the four cells of Decision 42/2014/QĐ-TTg', () => {
  it.each([
    ['done', due, '2026-06-14', '2026-07-01', 'done_on_time'],
    ['done', due, '2026-06-15', '2026-07-01', 'done_on_time'],
    ['done', due, '2026-06-16', '2026-07-01', 'done_late'],
    ['done', null, '2026-06-16', '2026-07-01', 'done_on_time'],
    ['done', due, null, '2026-06-15', 'done_on_time'],
    ['done', due, null, '2026-06-16', 'done_late'],
    ['not_started', due, null, '2026-06-14', 'in_time'],
    ['in_progress', due, null, '2026-06-15', 'in_time'],
    ['in_progress', due, null, '2026-06-16', 'overdue'],
    ['not_started', due, null, '2026-06-16', 'overdue'],
    ['blocked', due, null, '2026-06-16', 'overdue'],
    ['paused', due, null, '2026-06-16', 'overdue'],
    ['paused', due, null, '2026-06-15', 'in_time'],
    ['blocked', null, null, '2036-06-16', 'in_time'],
    ['in_progress', due, '2026-06-10', '2026-06-16', 'overdue'],
  ] as const)(
    '%s, due %s, completed %s, on %s: %s',
    (status, dueOn, completedOn, today, expected) => {
      expect(taskStanding({ status, dueOn, completedOn }, today)).toBe(expected);
    },
  );
});

describe('obligationTimeliness', () => {
  it.each([
    ['open', null, '2026-06-15', 'pending'],
    ['open', null, '2026-06-16', 'missing'],
    ['draft', null, '2026-06-15', 'pending'],
    ['draft', null, '2026-06-16', 'missing'],
    ['submitted', '2026-06-15', '2026-07-01', 'on_time'],
    ['submitted', '2026-06-16', '2026-07-01', 'late'],
    ['accepted', '2026-06-10', '2026-07-01', 'on_time'],
    ['accepted', '2026-06-20', '2026-07-01', 'late'],
    ['returned', '2026-06-10', '2026-07-01', 'on_time'],
    ['returned', '2026-06-20', '2026-07-01', 'late'],
    ['waived', null, '2026-07-01', 'waived'],
    ['waived', '2026-06-20', '2026-07-01', 'waived'],
  ] as const)('%s, submitted %s, on %s: %s', (state, submittedOn, today, expected) => {
    expect(obligationTimeliness({ state, lastDay: due, submittedOn }, today)).toBe(expected);
  });
});
