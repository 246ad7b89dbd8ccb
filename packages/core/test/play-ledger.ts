import type { LadderSetting } from '@tiendo/calendar';
import type { ReminderReason } from '@tiendo/contracts';
import { diffLedger, type LedgerChanges, type LedgerRow } from '#app/reminders/policy.ts';
import type { ReminderSubject } from '#app/reminders/subject.ts';

/** PlayedRow is a ledger row with the reason that the planner itself does not read. */
export interface PlayedRow extends LedgerRow {
  reason: ReminderReason | null;
}

/** replan does to rows in memory what reconcileReminders does to the table. */
export function replan(
  rows: readonly PlayedRow[],
  subjects: readonly ReminderSubject[],
  setting: LadderSetting,
): PlayedRow[] {
  return applyChanges(rows, diffLedger(rows, subjects, setting));
}

function applyChanges(rows: readonly PlayedRow[], changes: LedgerChanges): PlayedRow[] {
  const plan = new Map(changes.plan.map((change) => [change.id, change]));
  const cancel = new Map(changes.cancel.map((change) => [change.id, change]));
  const kept = rows.map((row): PlayedRow => {
    const cancelled = cancel.get(row.id);
    if (cancelled) return { ...row, state: 'cancelled', reason: cancelled.reason };
    const planned = plan.get(row.id);
    if (planned) return { ...row, state: 'planned', reason: null, sendOn: planned.sendOn };
    return row;
  });
  const added = changes.insert.map((row, index) => ({ ...row, id: `new-${rows.length + index}` }));
  return [...kept, ...added];
}
