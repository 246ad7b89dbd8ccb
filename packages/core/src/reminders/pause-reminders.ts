import type { PauseReminders, ResumeReminders } from '@tiendo/contracts';
import { toDbDate, type TenantTx } from '@tiendo/db';
import { recordAudit } from '#app/audit/record-audit.ts';
import type { ServiceContext } from '#app/context.ts';
import { assertFresh, assertSaved } from '#app/lists/row-version.ts';
import { emitOutboxEvent } from '#app/outbox/emit-outbox-event.ts';
import { readPolicy } from './read-policy.ts';
import type { ReminderPolicyView } from './views.ts';

type Paused = ReminderPolicyView['paused'];

/**
 * pauseReminders stops the tenant's reminders from today on; what falls due meanwhile is skipped, not kept for later. While they are
 * paused already, only the reason changes. Error: stale_version.
 */
export async function pauseReminders(ctx: ServiceContext, input: PauseReminders): Promise<void> {
  await setPaused(ctx, input, (before) => ({
    since: before?.since ?? ctx.today,
    because: input.because,
  }));
}

/** resumeReminders lets what falls due from now on go out again. Error: stale_version. */
export async function resumeReminders(ctx: ServiceContext, input: ResumeReminders): Promise<void> {
  await setPaused(ctx, input, () => null);
}

async function setPaused(
  ctx: ServiceContext,
  input: { rowVersion: number },
  next: (before: Paused) => Paused,
): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const { paused: before, rowVersion } = await readPolicy({ db: tx });
    assertFresh({ rowVersion }, input);
    const after = next(before);
    await save(tx, rowVersion, after);
    await recordAudit(tx, ctx.actor, {
      entity: 'reminder_policy',
      entityId: tx.tenantId,
      action: 'status_changed',
      before: { paused: before },
      after: { paused: after },
    });
    await emitOutboxEvent(tx, 'reminders.replan', {});
  });
}

async function save(tx: TenantTx, rowVersion: number, paused: Paused): Promise<void> {
  assertSaved(
    await tx.tenantSetting.updateMany({
      where: { tenantId: tx.tenantId, rowVersion },
      data: {
        remindersPausedOn: paused && toDbDate(paused.since),
        remindersPausedBecause: paused && paused.because,
        rowVersion: { increment: 1 },
      },
    }),
  );
}
