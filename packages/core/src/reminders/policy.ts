import { planReminders } from '@tiendo/calendar';
import type {
  CivilDate,
  ReminderAbout,
  ReminderPolicy,
  ReminderReason,
  ReminderState,
} from '@tiendo/contracts';

/** reminderChannels are the ways in which a person is reminded. */
const reminderChannels = ['email'] as const;

/** ReminderSubject is a task or an obligation as far as reminding goes. */
export interface ReminderSubject {
  about: ReminderAbout;
  id: string;
  /** Its due date, or the last day of an obligation; null when it has none. */
  lastDay: CivilDate | null;
  /** Why nobody need be reminded of it, or null while it is owed. */
  settled: ReminderReason | null;
  /** The members who are reminded of it. */
  recipientIds: readonly string[];
}

/** ReminderKey is what makes a ledger row unique: a rung is a rung of one due date, for one person by one channel. */
export interface ReminderKey {
  about: ReminderAbout;
  subjectId: string;
  lastDay: CivilDate;
  rung: string;
  memberId: string;
  channel: string;
}

/** LedgerRow is a row that the ledger holds already. */
export interface LedgerRow extends ReminderKey {
  id: string;
  sendOn: CivilDate;
  state: ReminderState;
}

/** WantedRow is a row that the ledger should hold. */
export interface WantedRow extends ReminderKey {
  sendOn: CivilDate;
  state: 'planned' | 'skipped';
  reason: 'past' | null;
}

/** LedgerChanges are what makes the ledger agree with what is owed now. */
export interface LedgerChanges {
  insert: WantedRow[];
  /** Rows to plan (again) for a day. */
  plan: { id: string; sendOn: CivilDate }[];
  cancel: { id: string; reason: ReminderReason }[];
}

/** wantedRows gives every rung of a subject's ladder for every recipient and channel, none when nothing is owed. */
function wantedRows(
  subject: ReminderSubject,
  policy: ReminderPolicy,
  today: CivilDate,
): WantedRow[] {
  const { about, id: subjectId, lastDay } = subject;
  if (lastDay === null || subject.settled !== null) return [];
  const ladder = planReminders({ lastDay, policy, today, done: false });
  return subject.recipientIds.flatMap((memberId) =>
    reminderChannels.flatMap((channel) =>
      ladder.map(({ rung, sendOn, state }): WantedRow => {
        const reason = state === 'skipped' ? 'past' : null;
        return { about, subjectId, lastDay, rung, memberId, channel, sendOn, state, reason };
      }),
    ),
  );
}

/** whyNeedless tells why a row for this member, due date and rung is no longer wanted, or null when it still is. */
export function whyNeedless(
  row: Pick<ReminderKey, 'lastDay' | 'rung' | 'memberId'>,
  subject: ReminderSubject,
  policy: ReminderPolicy,
): ReminderReason | null {
  if (subject.settled !== null) return subject.settled;
  if (subject.lastDay !== row.lastDay) return 'due_date_moved';
  if (!subject.recipientIds.includes(row.memberId)) return 'recipient_left';
  const ladder = planReminders({ lastDay: row.lastDay, policy, today: row.lastDay, done: false });
  return ladder.some((step) => step.rung === row.rung) ? null : 'policy_changed';
}

/**
 * diffLedger compares what the ledger holds with what is owed now. Rows that were sent, are being sent, were skipped or failed
 * stay. A planned row whose day has gone by stays planned while it is owed: after an outage it goes out late, never silently.
 */
export function diffLedger(
  existing: readonly LedgerRow[],
  subjects: readonly ReminderSubject[],
  policy: ReminderPolicy,
  today: CivilDate,
): LedgerChanges {
  const wanted = new Map(
    subjects
      .flatMap((subject) => wantedRows(subject, policy, today))
      .map((row) => [keyOf(row), row]),
  );
  const bySubject = new Map(subjects.map((subject) => [subject.id, subject]));
  const changes: LedgerChanges = { insert: [], plan: [], cancel: [] };
  for (const row of existing) {
    const wish = wanted.get(keyOf(row));
    wanted.delete(keyOf(row));
    if (wish) {
      const moved = row.state === 'planned' && row.sendOn !== wish.sendOn;
      const revived = row.state === 'cancelled' && wish.state === 'planned';
      if (moved || revived) changes.plan.push({ id: row.id, sendOn: wish.sendOn });
      continue;
    }
    const subject = bySubject.get(row.subjectId);
    if (row.state !== 'planned' || !subject) continue;
    changes.cancel.push({
      id: row.id,
      reason: whyNeedless(row, subject, policy) ?? 'policy_changed',
    });
  }
  changes.insert.push(...wanted.values());
  return changes;
}

function keyOf(row: ReminderKey): string {
  return [row.about, row.subjectId, row.lastDay, row.rung, row.memberId, row.channel].join('|');
}
