import type { ReminderAbout } from '@tiendo/contracts';
import type { TenantTx } from '@tiendo/db';
import type { ServiceContext } from '#app/context.ts';
import { readLedger, writeLedger } from './ledger-rows.ts';
import { diffLedger } from './policy.ts';
import { readLadderSetting } from './read-policy.ts';
import { readSubjects } from './read-subjects.ts';

/**
 * reconcileReminders makes the ledger agree with what the tasks or reports owe now: whoever changes their due date, state or
 * responsible agencies calls it in the same transaction, after the change. It may be called twice and with ids that are gone.
 */
export async function reconcileReminders(
  tx: TenantTx,
  subject: { about: ReminderAbout; ids: readonly string[] },
  ctx: Pick<ServiceContext, 'now' | 'today'>,
): Promise<void> {
  if (subject.ids.length === 0) return;
  const subjects = await readSubjects(tx, subject.about, subject.ids);
  const setting = await readLadderSetting(tx, ctx.today);
  const existing = await readLedger(tx, subject.about, subject.ids);
  await writeLedger(tx, diffLedger(existing, subjects, setting), ctx.now);
}
