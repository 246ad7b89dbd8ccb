import { vietnamInstant } from '@tiendo/calendar';
import type { CivilDate, ReminderPolicy, ReminderReason, ReminderState } from '@tiendo/contracts';
import { whyNeedless, type ReminderKey, type ReminderSubject } from '../policy.ts';

/** Nobody is reminded before this hour in Vietnam. */
const sendFrom = '08:00';

/** leaseMs is how long a worker may hold a message before another one takes it over: well over what its slowest mails can take. */
export const leaseMs = 5 * 60_000;

/** batchSize bounds the messages claimed together, and with it the time between the last look at the truth and the sending. */
export const batchSize = 20;

/** maxAttempts is after how many failed attempts a message is given up: with the delays below, after some three days of trying. */
export const maxAttempts = 60;

const minuteMs = 60_000;
const longestDelayMs = 60 * minuteMs;

/** isSendingTime tells whether mails may go out at that instant of that day. */
export function isSendingTime(now: Date, today: CivilDate): boolean {
  return now.getTime() >= vietnamInstant(today, sendFrom);
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

/** Sorted is what becomes of due rows: said, left out because a later rung says it, or needless by now. */
export interface Sorted {
  say: DueRow[];
  settle: { id: string; state: ReminderState; reason: ReminderReason }[];
}

/**
 * sortDue decides about due rows by what is true now. Of several rungs about the same work for the same person, which an outage leaves
 * behind, only the latest is said.
 */
export function sortDue(
  due: readonly DueRow[],
  subjects: ReadonlyMap<string, ReminderSubject>,
  policy: ReminderPolicy,
): Sorted {
  const sorted: Sorted = { say: [], settle: [] };
  const spoken = new Set<string>();
  for (const row of [...due].sort((a, b) => compare(b.sendOn, a.sendOn))) {
    const subject = subjects.get(row.subjectId);
    const needless = subject ? whyNeedless(row, subject, policy) : 'archived';
    if (needless) {
      sorted.settle.push({ id: row.id, state: 'cancelled', reason: needless });
      continue;
    }
    const work = [row.subjectId, row.memberId, row.channel].join('|');
    if (spoken.has(work)) {
      sorted.settle.push({ id: row.id, state: 'skipped', reason: 'superseded' });
    } else {
      spoken.add(work);
      sorted.say.push(row);
    }
  }
  return sorted;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
