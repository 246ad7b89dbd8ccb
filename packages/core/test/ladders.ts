import type { LadderSetting } from '@tiendo/calendar';
import { ReminderPolicySchema, type CivilDate, type ReminderPolicy } from '@tiendo/contracts';
import type { Recipient, ReminderSubject } from '#app/reminders/subject.ts';

/** The days of a ladder that tells the officers alone, by mail alone, on whatever days they fall: what is not being tried stays out of the way. */
export function plainPolicy(
  days: readonly number[],
  change: Partial<ReminderPolicy> = {},
): ReminderPolicy {
  return {
    ...ReminderPolicySchema.parse({
      rungs: days.map((day) => ({ days: day, tell: ['officer'] })),
      channels: ['email'],
      onWorkingDays: false,
      approverAfterDays: null,
      digest: false,
    }),
    ...change,
  };
}

/** settingOf is a policy on a day of a calendar without holidays. */
export function settingOf(
  policy: ReminderPolicy,
  today: CivilDate,
  calendar: LadderSetting['calendar'] = { holidays: [], workingSaturdays: [] },
): LadderSetting {
  return { policy, today, calendar };
}

/** makeRecipient is an officer whom mail reaches, unless told otherwise. */
export function makeRecipient(memberId: string, change: Partial<Recipient> = {}): Recipient {
  const reach = { email: true, phone: false, push: false };
  return { memberId, audience: 'officer', agencyId: 'agency', muted: [], reach, ...change };
}

/** makeSubject is a task that is owed, with nobody to tell, unless told otherwise. */
export function makeSubject(change: Partial<ReminderSubject> = {}): ReminderSubject {
  return {
    about: 'task',
    id: 'task',
    lastDay: null,
    settled: null,
    waitingSince: null,
    digestUntil: null,
    returned: null,
    recipients: [],
    ...change,
  };
}
