import { vietnamInstant } from '@tiendo/calendar';
import { describe, expect, test } from 'vitest';
import { makeRecipient, makeSubject, plainPolicy, settingOf } from '../../../test/ladders.ts';
import type { ReminderSubject } from '../subject.ts';
import {
  isSendingHour,
  isSendingTime,
  leaseMs,
  maxAttempts,
  retryDelayMs,
  sortDue,
  type DueRow,
} from './dispatch-policy.ts';

const today = '2026-06-15';

describe('when somebody may be told', () => {
  const calendar = { holidays: ['2026-06-16'], workingSaturdays: ['2026-06-20'] };
  const policy = { sendFrom: '08:00', sendTo: '18:00' };

  test.each<[string, string, boolean, boolean]>([
    ['2026-06-15', '00:00', false, false],
    ['2026-06-15', '05:59', false, false],
    ['2026-06-15', '06:00', false, true],
    ['2026-06-15', '07:59', false, true],
    ['2026-06-15', '08:00', true, true],
    ['2026-06-15', '17:59', true, true],
    ['2026-06-15', '18:00', false, true],
    ['2026-06-15', '23:00', false, false],
    ['2026-06-13', '09:00', false, true],
    ['2026-06-14', '09:00', false, true],
    ['2026-06-16', '09:00', false, true],
    ['2026-06-20', '09:00', true, true],
  ])('on %s at %s: by this policy %s, by any %s', (day, time, byPolicy, byAny) => {
    const at = new Date(vietnamInstant(day, time));
    const setting = settingOf(plainPolicy([0], { ...policy, onWorkingDays: true }), day, calendar);
    expect(isSendingTime(at, setting)).toBe(byPolicy);
    expect(isSendingHour(at, day)).toBe(byAny);
  });
});

test('waits a minute, then twice as long each time, an hour at most', () => {
  const minutes = [1, 2, 3, 4, 5, 6, 7, 8, 100].map((attempt) => retryDelayMs(attempt) / 60_000);
  expect(minutes).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60]);
});

test('gives up after more than two days of trying, and never while a lease runs', () => {
  const waits = Array.from({ length: maxAttempts.email - 1 }, (_, index) =>
    retryDelayMs(index + 1),
  );
  const total = waits.reduce((sum, wait) => sum + wait, 0);
  expect(total).toBeGreaterThan(48 * 3_600_000);
  expect(leaseMs).toBeGreaterThan(60_000);
});

describe('sortDue', () => {
  const subject = makeSubject({
    id: 't',
    lastDay: today,
    recipients: [makeRecipient('a'), makeRecipient('b')],
  });
  const setting = settingOf(plainPolicy([-3, -1, 0, 2]), today);
  const row = (rung: string, sendOn: string, change: Partial<DueRow> = {}): DueRow => ({
    id: `${rung}/${change.memberId ?? 'a'}`,
    about: 'task',
    subjectId: 't',
    lastDay: today,
    rung,
    memberId: 'a',
    channel: 'email',
    sendOn,
    ...change,
  });
  const sort = (rows: DueRow[], of: ReminderSubject | null = subject) => {
    const sorted = sortDue(rows, new Map(of ? [['t', of]] : []), setting);
    return {
      say: sorted.say.map(({ id }) => id),
      settle: sorted.settle.map(({ id, state, reason }) => `${id} ${state}:${reason}`),
    };
  };

  test('says the latest of several rungs about the same work, to each person', () => {
    const due = [
      row('before-3', '2026-06-12'),
      row('due', '2026-06-15'),
      row('before-1', '2026-06-14'),
      row('before-1', '2026-06-14', { memberId: 'b' }),
    ];
    expect(sort(due)).toEqual({
      say: ['due/a', 'before-1/b'],
      settle: ['before-1/a skipped:superseded', 'before-3/a skipped:superseded'],
    });
  });

  test.each<[string, Partial<ReminderSubject>, string]>([
    ['submitted', { settled: 'submitted' }, 'submitted'],
    ['done', { settled: 'done' }, 'done'],
    ['the date moved', { lastDay: '2026-06-20' }, 'due_date_moved'],
    ['no date any more', { lastDay: null }, 'due_date_moved'],
    ['the person left', { recipients: [makeRecipient('b')] }, 'recipient_left'],
  ])('%s: called off', (_, change, reason) => {
    expect(sort([row('due', today)], { ...subject, ...change })).toEqual({
      say: [],
      settle: [`due/a cancelled:${reason}`],
    });
  });

  test('a rung that the policy no longer has, and work that is gone, are called off', () => {
    expect(sort([row('after-9', today)]).settle).toEqual(['after-9/a cancelled:policy_changed']);
    expect(sort([row('due', today)], null).settle).toEqual(['due/a cancelled:archived']);
  });
});
