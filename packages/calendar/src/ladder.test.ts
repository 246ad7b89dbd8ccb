import { ReminderPolicySchema } from '@tiendo/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween } from './dates.ts';
import { planReminders } from './ladder.ts';

const policy = ReminderPolicySchema.parse({ leadDays: [1, 7, 0], overdueDays: [3, 1] });
const short = (today: string, done = false) =>
  planReminders({ lastDay: '2026-06-14', policy, today, done }).map(
    (rung) => `${rung.rung} ${rung.sendOn} ${rung.state === 'skipped' ? rung.reason : rung.state}`,
  );

describe('planReminders', () => {
  it('plans every rung before and after the due date', () => {
    expect(short('2026-06-01')).toEqual([
      'before-7 2026-06-07 planned',
      'before-1 2026-06-13 planned',
      'due 2026-06-14 planned',
      'after-1 2026-06-15 planned',
      'after-3 2026-06-17 planned',
    ]);
  });

  it('skips what went by before planning, and still plans today', () => {
    expect(short('2026-06-14')).toEqual([
      'before-7 2026-06-07 past',
      'before-1 2026-06-13 past',
      'due 2026-06-14 planned',
      'after-1 2026-06-15 planned',
      'after-3 2026-06-17 planned',
    ]);
    expect(short('2026-06-18').every((rung) => rung.endsWith('past'))).toBe(true);
  });

  it('skips all when it is done', () => {
    expect(short('2026-06-10', true).every((rung) => rung.endsWith('done'))).toBe(true);
  });

  it('has no rungs without days', () => {
    const none = ReminderPolicySchema.parse({ leadDays: [], overdueDays: [] });
    expect(
      planReminders({ lastDay: '2026-06-14', policy: none, today: '2026-06-01', done: false }),
    ).toEqual([]);
  });

  it('crosses the end of a leap February', () => {
    const [rung] = planReminders({
      lastDay: '2028-03-01',
      policy,
      today: '2028-01-01',
      done: false,
    });
    expect(rung).toEqual({
      rung: 'before-7',
      sendOn: '2028-02-23',
      daysFromDue: -7,
      state: 'planned',
    });
  });

  it('gives each rung once, by strictly later days, whatever the policy holds', () => {
    const days = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 12 });
    fc.assert(
      fc.property(days, days, (leadDays, overdueDays) => {
        const rungs = planReminders({
          lastDay: '2026-06-14',
          policy: { leadDays, overdueDays },
          today: '2026-06-01',
          done: false,
        });
        const offsets = new Set([...leadDays.map((day) => 0 - day), ...overdueDays]);
        expect(rungs).toHaveLength(offsets.size);
        expect(new Set(rungs.map(({ rung }) => rung)).size).toBe(rungs.length);
        rungs.forEach((rung, index) => {
          expect(daysBetween('2026-06-14', rung.sendOn)).toBe(rung.daysFromDue);
          expect(rung.sendOn > (rungs[index - 1]?.sendOn ?? '')).toBe(true);
          expect(rung.state).toBe(rung.sendOn < '2026-06-01' ? 'skipped' : 'planned');
        });
      }),
    );
  });
});
