import type { ReminderAbout } from '@tiendo/contracts';
import type { TenantTx } from '@tiendo/db';
import type { ServiceContext } from '#app/context.ts';

/** reconcileReminders: being written by the reminders helper. */
export async function reconcileReminders(
  _tx: TenantTx,
  _subject: { about: ReminderAbout; ids: readonly string[] },
  _ctx: Pick<ServiceContext, 'today'>,
): Promise<void> {}
