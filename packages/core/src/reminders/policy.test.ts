import { addDays } from '@tiendo/calendar';
import type { ReminderPolicy, ReminderReason, ReminderState } from '@tiendo/contracts';
import { describe, expect, test } from 'vitest';
import { makeRecipient, makeSubject, plainPolicy, settingOf } from '../../test/ladders.ts';
import { replan, type PlayedRow } from '../../test/play-ledger.ts';

/** Three days before, on the day, two days after: for the 15th of June the 12th, the 15th and the 17th. */
const ladder = plainPolicy([-3, 0, 2]);

interface Given {
  /** What is owed: due on the 15th, by person `a`, unless told otherwise. */
  due?: string | null;
  settled?: ReminderReason;
  people?: string;
  policy?: ReminderPolicy;
  /** The day of June on which is planned. */
  today: number;
  /** What the ledger holds: `rung state`, for another due date or person `rung@16/b state`. */
  has?: string;
}

const offsets: Record<string, number> = { due: 0 };
const offsetOf = (rung: string) =>
  offsets[rung] ?? (rung.startsWith('before-') ? -1 : 1) * Number(rung.split('-')[1]);
const june = (day: number | string) => `2026-06-${String(day).padStart(2, '0')}`;

function readRow(line: string, index: number): PlayedRow {
  const [key = '', state = ''] = line.trim().split(' ');
  const [rung = '', day = '15', memberId = 'a'] =
    /^([^@/]+)(?:@(\d+))?(?:\/(\w))?$/.exec(key)?.slice(1) ?? [];
  const lastDay = june(day);
  const [name = '', reason = null] = state.split(':');
  return {
    id: `old-${index}`,
    about: 'task',
    subjectId: 'task',
    lastDay,
    rung,
    memberId,
    channel: 'email',
    sendOn: addDays(lastDay, offsetOf(rung)),
    state: name as ReminderState,
    reason: reason as ReminderReason | null,
  };
}

function writeRow(row: PlayedRow): string {
  const day = row.lastDay === june(15) ? '' : `@${Number(row.lastDay.slice(8))}`;
  const person = row.memberId === 'a' ? '' : `/${row.memberId}`;
  return `${row.rung}${day}${person} ${row.state}${row.reason ? `:${row.reason}` : ''}`;
}

function ledgerAfter(given: Given): string {
  const subject = makeSubject({
    lastDay: given.due === undefined ? june(15) : given.due && june(given.due),
    settled: given.settled ?? null,
    recipients: [...(given.people ?? 'a')].map((id) => makeRecipient(id)),
  });
  const has = (given.has ?? '').split(',').filter((line) => line.trim() !== '');
  const rows = replan(
    has.map(readRow),
    [subject],
    settingOf(given.policy ?? ladder, june(given.today)),
  );
  const order = (row: PlayedRow) => `${row.memberId} ${row.lastDay} ${row.sendOn}`;
  return rows
    .toSorted((a, b) => order(a).localeCompare(order(b)))
    .map(writeRow)
    .join(', ');
}

const all = 'before-3 planned, due planned, after-2 planned';
const b = 'before-3/b planned, due/b planned, after-2/b planned';
const off = (reason: string) =>
  `before-3 cancelled:${reason}, due cancelled:${reason}, after-2 cancelled:${reason}`;
const of16 = 'before-3@16 planned, due@16 planned, after-2@16 planned';

describe('the first planning', () => {
  test.each<[string, Given, string]>([
    ['well before the date, every rung', { today: 1 }, all],
    ['the day before the first rung', { today: 11 }, all],
    ['on the day of the first rung it still goes out', { today: 12 }, all],
    [
      'a day late, the first rung is past',
      { today: 13 },
      'before-3 skipped:past, due planned, after-2 planned',
    ],
    ['on the due date', { today: 15 }, 'before-3 skipped:past, due planned, after-2 planned'],
    ['the day after', { today: 16 }, 'before-3 skipped:past, due skipped:past, after-2 planned'],
    ['on the last rung', { today: 17 }, 'before-3 skipped:past, due skipped:past, after-2 planned'],
    [
      'after the last rung',
      { today: 18 },
      'before-3 skipped:past, due skipped:past, after-2 skipped:past',
    ],
    ['for two people, a ladder each', { today: 1, people: 'ab' }, `${all}, ${b}`],
    ['for nobody, nothing', { today: 1, people: '' }, ''],
    ['without a due date, nothing', { today: 1, due: null }, ''],
    ['of what is done, nothing', { today: 1, settled: 'done' }, ''],
    ['of what was submitted, nothing', { today: 1, settled: 'submitted' }, ''],
    ['of what was waived, nothing', { today: 1, settled: 'waived' }, ''],
    ['of what was archived, nothing', { today: 1, settled: 'archived' }, ''],
    ['of a plan that is not active, nothing', { today: 1, settled: 'plan_inactive' }, ''],
    ['a policy without rungs', { today: 1, policy: plainPolicy([]) }, ''],
    ['a policy of the day alone', { today: 1, policy: plainPolicy([0]) }, 'due planned'],
    ['a policy of overdue alone', { today: 1, policy: plainPolicy([2]) }, 'after-2 planned'],
  ])('%s', (_, given, expected) => {
    expect(ledgerAfter(given)).toBe(expected);
  });
});

describe('planning again', () => {
  test.each<[string, Given, string]>([
    ['nothing changed', { today: 1, has: all }, all],
    [
      'a planned row whose day went by in an outage stays, to go out late',
      { today: 14, has: all },
      all,
    ],
    [
      'a row that was skipped as past stays so',
      { today: 14, has: 'before-3 skipped:past, due planned, after-2 planned' },
      'before-3 skipped:past, due planned, after-2 planned',
    ],
    ['a rung that is missing is added', { today: 1, has: 'due planned' }, all],
    [
      'what was sent is not planned again',
      { today: 13, has: 'before-3 sent, due planned, after-2 planned' },
      'before-3 sent, due planned, after-2 planned',
    ],
    [
      'what is being sent is left alone',
      { today: 12, has: 'before-3 sending, due planned, after-2 planned' },
      'before-3 sending, due planned, after-2 planned',
    ],
    [
      'what failed is not tried again',
      { today: 13, has: 'before-3 failed:rejected, due planned, after-2 planned' },
      'before-3 failed:rejected, due planned, after-2 planned',
    ],
    ['a new colleague gets a ladder', { today: 1, people: 'ab', has: all }, `${all}, ${b}`],
    [
      'a new colleague gets no rung of the past',
      { today: 16, people: 'ab', has: 'before-3 sent, due sent, after-2 planned' },
      'before-3 sent, due sent, after-2 planned, before-3/b skipped:past, due/b skipped:past, after-2/b planned',
    ],
  ])('%s', (_, given, expected) => {
    expect(ledgerAfter(given)).toBe(expected);
  });
});

describe('calling off', () => {
  test.each<[string, Given, string]>([
    ['done', { today: 1, settled: 'done', has: all }, off('done')],
    ['submitted', { today: 1, settled: 'submitted', has: all }, off('submitted')],
    ['waived', { today: 1, settled: 'waived', has: all }, off('waived')],
    ['archived', { today: 1, settled: 'archived', has: all }, off('archived')],
    [
      'the plan was taken out of use',
      { today: 1, settled: 'plan_inactive', has: all },
      off('plan_inactive'),
    ],
    ['the due date was taken away', { today: 1, due: null, has: all }, off('due_date_moved')],
    ['the only recipient left', { today: 1, people: '', has: all }, off('recipient_left')],
    [
      'one of two recipients left',
      { today: 1, people: 'b', has: `${all}, ${b}` },
      `${off('recipient_left')}, ${b}`,
    ],
    [
      'a rung was taken out of the policy',
      { today: 1, policy: plainPolicy([0, 2]), has: all },
      'before-3 cancelled:policy_changed, due planned, after-2 planned',
    ],
    [
      'the whole policy was exchanged',
      { today: 1, policy: plainPolicy([-1]), has: all },
      'before-3 cancelled:policy_changed, before-1 planned, due cancelled:policy_changed, after-2 cancelled:policy_changed',
    ],
    [
      'done, with one rung on its way and one sent',
      { today: 15, settled: 'done', has: 'before-3 sent, due sending, after-2 planned' },
      'before-3 sent, due sending, after-2 cancelled:done',
    ],
    [
      'done, what was skipped or had failed stays',
      {
        today: 16,
        settled: 'done',
        has: 'before-3 skipped:past, due failed:rejected, after-2 planned',
      },
      'before-3 skipped:past, due failed:rejected, after-2 cancelled:done',
    ],
    [
      'called off already, the reason stays the first',
      { today: 1, settled: 'archived', has: off('done') },
      off('done'),
    ],
  ])('%s', (_, given, expected) => {
    expect(ledgerAfter(given)).toBe(expected);
  });
});

describe('a moved due date', () => {
  test.each<[string, Given, string]>([
    [
      'later: the old ladder is called off, a new one begins',
      { today: 1, due: '16', has: all },
      `${off('due_date_moved')}, ${of16}`,
    ],
    [
      'later, after the old ladder was spent: the new one still goes out',
      { today: 2, due: '16', has: 'before-3@1 sent, due@1 sent, after-2@1 planned' },
      `before-3@1 sent, due@1 sent, after-2@1 cancelled:due_date_moved, ${of16}`,
    ],
    [
      'earlier: rungs that have gone by are skipped',
      { today: 10, due: '11', has: all },
      `before-3@11 skipped:past, due@11 planned, after-2@11 planned, ${off('due_date_moved')}`,
    ],
    [
      'and back again: the first ladder is taken up',
      { today: 2, has: `${off('due_date_moved')}, ${of16}` },
      `${all}, ${of16.replaceAll('planned', 'cancelled:due_date_moved')}`,
    ],
    [
      'what was sent for the old date stays on record',
      { today: 13, due: '16', has: 'before-3 sent, due planned, after-2 planned' },
      'before-3 sent, due cancelled:due_date_moved, after-2 cancelled:due_date_moved, before-3@16 planned, due@16 planned, after-2@16 planned',
    ],
  ])('%s', (_, given, expected) => {
    expect(ledgerAfter(given)).toBe(expected);
  });
});

describe('owed again', () => {
  test.each<[string, Given, string]>([
    ['reopened in time', { today: 1, has: off('done') }, all],
    ['reopened on the day of a rung', { today: 12, has: off('done') }, all],
    [
      'reopened late: what has gone by stays called off',
      { today: 13, has: off('done') },
      'before-3 cancelled:done, due planned, after-2 planned',
    ],
    ['reopened after everything', { today: 18, has: off('submitted') }, off('submitted')],
    [
      'a returned report',
      { today: 16, has: 'before-3 sent, due sent, after-2 cancelled:submitted' },
      'before-3 sent, due sent, after-2 planned',
    ],
    [
      'a person comes back',
      {
        today: 1,
        people: 'ab',
        has: `${all}, ${b.replaceAll('planned', 'cancelled:recipient_left')}`,
      },
      `${all}, ${b}`,
    ],
    [
      'a rung comes back into the policy',
      { today: 1, has: 'before-3 cancelled:policy_changed, due planned, after-2 planned' },
      all,
    ],
  ])('%s', (_, given, expected) => {
    expect(ledgerAfter(given)).toBe(expected);
  });
});
