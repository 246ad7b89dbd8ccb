import {
  daysOfRung,
  isReminderDay,
  ladderOfRung,
  vietnamInstant,
  type LadderSetting,
} from '@tiendo/calendar';
import type { Channel, CivilDate, ReminderReason, ReminderState } from '@tiendo/contracts';
import { whyNeedless } from '../policy.ts';
import type { ReminderKey, ReminderSubject } from '../subject.ts';

/** No tenant may remind outside these hours in Vietnam, whatever its policy says. */
const earliest = '06:00';
const latest = '23:00';

/** leaseMs is how long a worker may hold a message before another one takes it over: well over what its slowest channel can take. */
export const leaseMs = 5 * 60_000;

/** batchSize bounds the messages claimed together, and with it the time between the last look at the truth and the sending. */
export const batchSize = 50;

/**
 * maxAttempts is after how many failed attempts a message is given up. A mail, with the delays below, is tried for some three days, for there is
 * nothing cheaper; the others for some half an hour, after which the next channel takes over.
 */
export const maxAttempts: Record<Channel, number> = {
  inbox: 1,
  email: 60,
  push: 6,
  zns: 6,
  sms: 6,
};

const minuteMs = 60_000;
const longestDelayMs = 60 * minuteMs;

/** isSendingHour tells whether any tenant could be reminding at that instant of that day. */
export function isSendingHour(now: Date, today: CivilDate): boolean {
  return isBetween(now, today, earliest, latest);
}

/** isSendingTime tells whether the policy lets anybody be told at that instant: within its hours, on a day that it allows. */
export function isSendingTime(now: Date, setting: LadderSetting): boolean {
  const { policy, today } = setting;
  return isBetween(now, today, policy.sendFrom, policy.sendTo) && isReminderDay(setting);
}

function isBetween(now: Date, today: CivilDate, from: string, to: string): boolean {
  const at = now.getTime();
  return at >= vietnamInstant(today, from) && at < vietnamInstant(today, to);
}

/** retryDelayMs is how long to wait after the given failed attempt (the first is 1): a minute, doubling up to an hour. */
export function retryDelayMs(attempt: number): number {
  return Math.min(minuteMs * 2 ** Math.min(attempt - 1, 10), longestDelayMs);
}

/** DueRow is a row of the ledger whose day has come. */
export interface DueRow extends ReminderKey {
  id: string;
  sendOn: CivilDate;
}

/** occasionOf names the message of its own that carries a row which cannot wait for the day's; empty for all others. */
export function occasionOf({ rung, subjectId }: Pick<ReminderKey, 'rung' | 'subjectId'>): string {
  return ladderOfRung(rung) === 'returned' ? `${rung} ${subjectId}` : '';
}

/** Sorted is what becomes of due rows: said, left out because a later rung says it, or needless by now. */
export interface Sorted {
  say: DueRow[];
  settle: { id: string; state: ReminderState; reason: ReminderReason }[];
}

/**
 * sortDue decides about due rows by what is true now. Of several rungs about the same work for the same person, which an outage or a long
 * weekend leaves on one day, only the latest is said.
 */
export function sortDue(
  due: readonly DueRow[],
  subjects: ReadonlyMap<string, ReminderSubject>,
  setting: LadderSetting,
): Sorted {
  const sorted: Sorted = { say: [], settle: [] };
  const spoken = new Set<string>();
  for (const row of due.toSorted(latestFirst)) {
    const subject = subjects.get(row.subjectId);
    const needless = subject ? whyNeedless(row, subject, setting) : 'archived';
    if (needless) {
      const state = needless === 'superseded' ? 'skipped' : 'cancelled';
      sorted.settle.push({ id: row.id, state, reason: needless });
      continue;
    }
    const work = [row.subjectId, row.memberId, row.channel, occasionOf(row)].join('|');
    if (spoken.has(work)) {
      sorted.settle.push({ id: row.id, state: 'skipped', reason: 'superseded' });
    } else {
      spoken.add(work);
      sorted.say.push(row);
    }
  }
  return sorted;
}

function latestFirst(a: DueRow, b: DueRow): number {
  if (a.sendOn !== b.sendOn) return a.sendOn < b.sendOn ? 1 : -1;
  return (daysOfRung(b.rung) ?? 0) - (daysOfRung(a.rung) ?? 0);
}
