import {
  addDays,
  isWeekOf,
  ladderOfRung,
  planDecisions,
  planDigests,
  planReminders,
  tellOfRung,
  type LadderRung,
  type LadderSetting,
} from '@tiendo/calendar';
import type { Audience, CivilDate, ReminderReason, ReminderState } from '@tiendo/contracts';
import { canReach, channelsOf, toldBy } from './recipients.ts';
import type { ReminderKey, ReminderSubject } from './subject.ts';

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

interface Ladder {
  /** The day that its rows hang on. */
  lastDay: CivilDate;
  rungs: LadderRung[];
}

/** A return is told within so many days; later it is no news, and the ladder of its due date goes on. */
const newsDays = 3;
const writers: readonly Audience[] = ['officer', 'head'];

/** A subject has up to four ladders: of its due date, of the decision that it waits for, of its return, and of the plan's digests. */
function laddersOf(subject: ReminderSubject, setting: LadderSetting): Ladder[] {
  const { lastDay, settled, waitingSince, returned, digestUntil } = subject;
  const ladders: Ladder[] = [];
  if (lastDay !== null && settled === null) {
    ladders.push({ lastDay, rungs: planReminders(lastDay, setting) });
  }
  if (waitingSince !== null) {
    ladders.push({ lastDay: waitingSince, rungs: planDecisions(waitingSince, setting) });
  }
  if (returned !== null) {
    const { rung, on } = returned;
    const isNews = on <= setting.today && setting.today <= addDays(on, newsDays);
    const sendOn = isNews ? setting.today : on;
    ladders.push({ lastDay: on, rungs: [{ rung, sendOn, tell: writers }] });
  }
  if (digestUntil !== null) ladders.push({ lastDay: digestUntil, rungs: planDigests(setting) });
  return ladders;
}

/** wantedRows gives every rung of a subject's ladders for everybody whom it tells, by each of their channels. */
export function wantedRows(subject: ReminderSubject, setting: LadderSetting): WantedRow[] {
  const { about, id: subjectId, recipients } = subject;
  return laddersOf(subject, setting).flatMap(({ lastDay, rungs }) =>
    rungs.flatMap(({ rung, sendOn, tell }) =>
      toldBy(recipients, tell).flatMap((recipient) => {
        const { memberId } = recipient;
        const isPast = sendOn < setting.today;
        return channelsOf(recipient, rung, setting.policy).map((channel): WantedRow => {
          const key = { about, subjectId, lastDay, rung, memberId, channel };
          if (isPast) return { ...key, sendOn, state: 'skipped', reason: 'past' };
          return { ...key, sendOn, state: 'planned', reason: null };
        });
      }),
    ),
  );
}

/** whyNeedless tells why a row is no longer wanted, or null when it still is. */
export function whyNeedless(
  row: Pick<ReminderKey, 'lastDay' | 'rung' | 'memberId' | 'channel'>,
  subject: ReminderSubject,
  setting: LadderSetting,
): ReminderReason | null {
  const ofLadder = whyLadderEnded(row, subject, setting);
  if (ofLadder) return ofLadder;
  const recipient = subject.recipients.find(({ memberId }) => memberId === row.memberId);
  if (!recipient) return 'recipient_left';
  const tell = tellOf(row.rung, setting);
  if (tell === null) return 'policy_changed';
  if (!toldBy(subject.recipients, tell).includes(recipient)) return 'policy_changed';
  const inUse = setting.policy.channels.includes(row.channel);
  return inUse && canReach(recipient.reach, row.channel) ? null : 'channel_changed';
}

function whyLadderEnded(
  { rung, lastDay }: Pick<ReminderKey, 'lastDay' | 'rung'>,
  subject: ReminderSubject,
  { today }: LadderSetting,
): ReminderReason | null {
  const ladder = ladderOfRung(rung);
  if (ladder === 'decision') return subject.waitingSince === lastDay ? null : 'decided';
  if (ladder === 'returned') {
    const { returned, settled } = subject;
    return returned?.rung === rung && returned.on === lastDay ? null : (settled ?? 'submitted');
  }
  if (ladder === 'digest') {
    if (subject.digestUntil !== lastDay) return subject.settled ?? 'plan_inactive';
    // A digest that an outage kept back speaks for its week only; the ones of later weeks are to come.
    return rung < `digest-${today}` && !isWeekOf(rung, today) ? 'superseded' : null;
  }
  if (subject.settled !== null) return subject.settled;
  return subject.lastDay === lastDay ? null : 'due_date_moved';
}

function tellOf(rung: string, { policy }: LadderSetting): LadderRung['tell'] | null {
  const ladder = ladderOfRung(rung);
  if (ladder === 'digest') return policy.digest ? ['standing_body'] : null;
  if (ladder === 'returned') return writers;
  if (ladder === 'due') return tellOfRung(rung, policy);
  const every = policy.approverAfterDays;
  return every !== null && Number(rung.slice(7)) % every === 0 ? ['approver'] : null;
}

/**
 * diffLedger compares what the ledger holds with what is owed now. Rows that were sent, are being sent, were skipped or failed
 * stay. A planned row whose day has gone by stays planned while it is owed: after an outage it goes out late, never silently. So does
 * one that stands in for a channel that failed.
 */
export function diffLedger(
  existing: readonly LedgerRow[],
  subjects: readonly ReminderSubject[],
  setting: LadderSetting,
): LedgerChanges {
  const wanted = new Map(
    subjects.flatMap((subject) => wantedRows(subject, setting)).map((row) => [keyOf(row), row]),
  );
  const bySubject = new Map(subjects.map((subject) => [subject.id, subject]));
  const failed = new Set(existing.filter((row) => row.state === 'failed').map(rungOf));
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
    const reason = whyNeedless(row, subject, setting);
    const standsIn = reason === null && failed.has(rungOf(row));
    if (!standsIn) changes.cancel.push({ id: row.id, reason: reason ?? 'channel_changed' });
  }
  changes.insert.push(...wanted.values());
  return changes;
}

function rungOf(row: Omit<ReminderKey, 'channel'>): string {
  return [row.about, row.subjectId, row.lastDay, row.rung, row.memberId].join('|');
}

function keyOf(row: ReminderKey): string {
  return `${rungOf(row)}|${row.channel}`;
}
