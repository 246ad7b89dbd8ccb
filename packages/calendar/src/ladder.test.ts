import {
  defaultReminderPolicy,
  ReminderPolicySchema,
  type ReminderPolicy,
} from '@tiendo/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween } from './dates.ts';
import {
  daysOfRung,
  ladderOfRung,
  isReminderDay,
  isWeekOf,
  planDecisions,
  planDigests,
  planReminders,
  tellOfRung,
} from './ladder.ts';
import { isWorkingDay } from './working-days.ts';

const noHolidays = { holidays: [], workingSaturdays: [] };
const everyDay = policyOf([-7, -1, 0, 1, 3], { onWorkingDays: false });

function policyOf(days: number[], change: Partial<ReminderPolicy> = {}): ReminderPolicy {
  const rungs = days.map((day) => ({ days: day, tell: ['officer'] }));
  return { ...ReminderPolicySchema.parse({ rungs }), ...change };
}

const lines = (rungs: { rung: string; sendOn: string }[]) =>
  rungs.map(({ rung, sendOn }) => `${rung} ${sendOn}`);

describe('planReminders', () => {
  const plan = (lastDay: string, policy: ReminderPolicy, today = '2026-06-01') =>
    lines(planReminders(lastDay, { policy, calendar: noHolidays, today }));

  it('gives every rung before and after the due date', () => {
    expect(plan('2026-06-14', everyDay)).toEqual([
      'before-7 2026-06-07',
      'before-1 2026-06-13',
      'due 2026-06-14',
      'after-1 2026-06-15',
      'after-3 2026-06-17',
    ]);
  });

  it('keeps to working days: earlier up to the due date, later after it', () => {
    // The 14th of June 2026 is a Sunday.
    expect(plan('2026-06-14', policyOf([-7, -1, 0, 1, 3, 6]))).toEqual([
      'before-7 2026-06-05',
      'before-1 2026-06-12',
      'due 2026-06-12',
      'after-1 2026-06-15',
      'after-3 2026-06-17',
      'after-6 2026-06-22',
    ]);
  });

  it('goes round Tết and over a worked Saturday', () => {
    const calendar = {
      holidays: ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'],
      workingSaturdays: ['2026-02-28'],
    };
    const setting = { policy: policyOf([-3, 0, 1, 11]), calendar, today: '2026-01-01' };
    expect(lines(planReminders('2026-02-17', setting))).toEqual([
      'before-3 2026-02-13',
      'due 2026-02-13',
      'after-1 2026-02-23',
      'after-11 2026-02-28',
    ]);
  });

  it('crosses the end of a leap February', () => {
    expect(plan('2028-03-01', everyDay)[0]).toBe('before-7 2028-02-23');
  });

  it('has no rungs without days', () => {
    expect(plan('2026-06-14', policyOf([]))).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['2026-05-01', ['after-14']],
    ['2026-06-21', ['after-14']],
    ['2026-06-27', ['after-14']],
    ['2026-06-28', ['after-14', 'after-21']],
    ['2026-07-05', ['after-14', 'after-21', 'after-28']],
    ['2027-06-14', ['after-14', 'after-21', 'after-28']],
  ])('on %s the weekly rungs go as far as %j', (today, weekly) => {
    const policy = policyOf([7], {
      onWorkingDays: false,
      weekly: { tell: ['leader'], times: 3 },
    });
    const rungs = planReminders('2026-06-14', { policy, calendar: noHolidays, today });
    expect(rungs.slice(1).map(({ rung }) => rung)).toEqual(weekly);
    expect(rungs.slice(1).every(({ tell }) => tell.includes('leader'))).toBe(true);
  });

  it('counts weeks from the due date where no rung is behind it', () => {
    const policy = policyOf([-3], { onWorkingDays: false, weekly: { tell: ['head'], times: 2 } });
    expect(plan('2026-06-14', policy, '2026-06-30')).toEqual([
      'before-3 2026-06-11',
      'after-7 2026-06-21',
      'after-14 2026-06-28',
    ]);
  });

  it('gives each rung once, in order, on a day that may be used, whatever the policy holds', () => {
    const days = fc.uniqueArray(fc.integer({ min: -60, max: 60 }), { maxLength: 12 });
    fc.assert(
      fc.property(
        days,
        fc.boolean(),
        fc.integer({ min: -90, max: 200 }),
        (given, onWorkingDays, at) => {
          const policy = policyOf(
            given.toSorted((a, b) => a - b),
            { onWorkingDays, weekly: { tell: ['head'], times: 5 } },
          );
          const today = new Date(Date.UTC(2026, 5, 14 + at)).toISOString().slice(0, 10);
          const rungs = planReminders('2026-06-14', { policy, calendar: noHolidays, today });
          expect(new Set(rungs.map(({ rung }) => rung)).size).toBe(rungs.length);
          for (const { rung, sendOn, tell } of rungs) {
            const off = daysOfRung(rung) ?? Number.NaN;
            const moved = daysBetween('2026-06-14', sendOn) - off;
            expect(Math.abs(moved)).toBeLessThanOrEqual(onWorkingDays ? 2 : 0);
            expect(isWorkingDay(sendOn, noHolidays) || !onWorkingDays).toBe(true);
            expect(tellOfRung(rung, policy)).toEqual(tell);
          }
          const order = rungs.map(({ sendOn }) => sendOn);
          expect(order).toEqual(order.toSorted());
        },
      ),
    );
  });
});

describe('the names of rungs', () => {
  it.each<[string, number | null, string]>([
    ['before-30', -30, 'due'],
    ['due', 0, 'due'],
    ['after-3', 3, 'due'],
    ['decide-2', null, 'decision'],
    ['digest-2026-06-15', null, 'digest'],
  ])('%s is %s days from the due date, of the ladder of a %s', (rung, days, ladder) => {
    expect(daysOfRung(rung)).toBe(days);
    expect(ladderOfRung(rung)).toBe(ladder);
  });

  it.each<[string, string[] | null]>([
    ['before-30', ['officer']],
    ['before-29', null],
    ['after-7', ['officer', 'head', 'standing_body', 'leader']],
    ['after-13', null],
    ['after-14', ['officer', 'head', 'standing_body', 'leader']],
    ['after-91', ['officer', 'head', 'standing_body', 'leader']],
    ['after-98', null],
    ['decide-2', null],
  ])('%s of the default tells %j', (rung, tell) => {
    expect(tellOfRung(rung, defaultReminderPolicy)).toEqual(tell);
  });
});

describe('planDecisions', () => {
  const plan = (today: string, approverAfterDays: number | null = 2) =>
    lines(
      planDecisions('2026-06-11', {
        policy: policyOf([], { approverAfterDays }),
        calendar: { holidays: ['2026-06-16'], workingSaturdays: [] },
        today,
      }),
    );

  it('counts working days, and goes on until the next after today', () => {
    // Thursday; Friday is the first working day, Monday the second, Tuesday a holiday.
    expect(plan('2026-06-11')).toEqual(['decide-2 2026-06-15']);
    expect(plan('2026-06-15')).toEqual(['decide-2 2026-06-15', 'decide-4 2026-06-18']);
    expect(plan('2026-06-17')).toEqual(['decide-2 2026-06-15', 'decide-4 2026-06-18']);
    expect(plan('2027-06-17')).toHaveLength(10);
  });

  it('is silent where the tenant does not want it', () => {
    expect(plan('2026-06-15', null)).toEqual([]);
  });
});

describe('planDigests', () => {
  const plan = (today: string, holidays: string[] = []) =>
    lines(
      planDigests({
        policy: policyOf([]),
        calendar: { holidays, workingSaturdays: [] },
        today,
      }),
    );

  it.each<[string, string[]]>([
    ['2026-06-15', ['digest-2026-06-15 2026-06-15', 'digest-2026-06-22 2026-06-22']],
    ['2026-06-21', ['digest-2026-06-15 2026-06-15', 'digest-2026-06-22 2026-06-22']],
    ['2026-06-22', ['digest-2026-06-22 2026-06-22', 'digest-2026-06-29 2026-06-29']],
    ['1969-12-31', ['digest-1969-12-29 1969-12-29', 'digest-1970-01-05 1970-01-05']],
  ])('on %s: %j', (today, expected) => {
    expect(plan(today)).toEqual(expected);
  });

  it('waits for the first worked day, and leaves out a week without one', () => {
    const week = ['15', '16', '17', '18', '19'].map((day) => `2026-06-${day}`);
    expect(plan('2026-06-15', week.slice(0, 2))[0]).toBe('digest-2026-06-15 2026-06-17');
    expect(plan('2026-06-15', week)).toEqual(['digest-2026-06-22 2026-06-22']);
  });

  it('belongs to its week', () => {
    expect(isWeekOf('digest-2026-06-15', '2026-06-21')).toBe(true);
    expect(isWeekOf('digest-2026-06-15', '2026-06-22')).toBe(false);
  });
});

it('isReminderDay is every day only where the policy says so', () => {
  const sunday = { calendar: noHolidays, today: '2026-06-14' };
  expect(isReminderDay({ ...sunday, policy: policyOf([]) })).toBe(false);
  expect(isReminderDay({ ...sunday, policy: policyOf([], { onWorkingDays: false }) })).toBe(true);
});
