import type { CivilDate, ReminderPolicy } from '@tiendo/contracts';
import { addDays } from './dates.ts';

/** ReminderPlan is what a ladder of reminders is built from. */
export interface ReminderPlan {
  /** The due date, or the last day of an obligation. */
  lastDay: CivilDate;
  policy: ReminderPolicy;
  today: CivilDate;
  /** Whether what is due has been done, so that nobody need be reminded. */
  done: boolean;
}

/** ReminderRung is one reminder of a ladder; `rung` names it within its due date: `before-7`, `due`, `after-3`. */
export type ReminderRung = {
  rung: string;
  sendOn: CivilDate;
  /** Days from the due date to the sending: negative before it, 0 on the day, positive after it. */
  daysFromDue: number;
} & ({ state: 'planned' } | { state: 'skipped'; reason: 'done' | 'past' });

/**
 * planReminders gives every rung of the ladder exactly once, by strictly later `sendOn`. A rung of today is still planned; one
 * whose day went by before planning is skipped as `past`, never sent late; when the work is done all are skipped as `done`.
 */
export function planReminders(plan: ReminderPlan): ReminderRung[] {
  const offsets = new Set([
    ...plan.policy.leadDays.map((days) => -days),
    ...plan.policy.overdueDays,
  ]);
  return [...offsets]
    .sort((a, b) => a - b)
    .map((daysFromDue) => {
      const sendOn = addDays(plan.lastDay, daysFromDue);
      return { rung: rungName(daysFromDue), sendOn, daysFromDue, ...fateOf(sendOn, plan) };
    });
}

function fateOf(sendOn: CivilDate, plan: ReminderPlan) {
  if (plan.done) return { state: 'skipped', reason: 'done' } as const;
  if (sendOn < plan.today) return { state: 'skipped', reason: 'past' } as const;
  return { state: 'planned' } as const;
}

function rungName(daysFromDue: number): string {
  if (daysFromDue === 0) return 'due';
  return daysFromDue < 0 ? `before-${-daysFromDue}` : `after-${daysFromDue}`;
}
