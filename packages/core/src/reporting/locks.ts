import { addDays } from '@tiendo/calendar';
import type { CivilDate, ObligationState } from '@tiendo/contracts';

/** Lockable is what of an obligation decides whether it is locked. */
export interface Lockable {
  state: ObligationState;
  lastDay: CivilDate;
  unlockedUntil: CivilDate | null;
}

/** lockedFrom is the first day on which a report takes no more changes: so many days after its last day; null when it never locks. */
export function lockedFrom(lastDay: CivilDate, lockAfterDays: number | null): CivilDate | null {
  return lockAfterDays === null ? null : addDays(lastDay, lockAfterDays + 1);
}

/** What was sent back waits for its correction however late it is; what was sent needs no lock. */
const lockable: readonly ObligationState[] = ['open', 'draft', 'awaiting_head'];

/**
 * isLocked tells whether a report takes no more changes from its agency today. Late and locked are two things: a report is late from the day
 * after its last day, and may still come until it is locked; unlocking one agency holds until the day named, included.
 */
export function isLocked(
  report: Lockable,
  lockAfterDays: number | null,
  today: CivilDate,
): boolean {
  if (!lockable.includes(report.state)) return false;
  const from = lockedFrom(report.lastDay, lockAfterDays);
  if (from === null || today < from) return false;
  return report.unlockedUntil === null || today > report.unlockedUntil;
}
