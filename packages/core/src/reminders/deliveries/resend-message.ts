import {
  assertThat,
  ChannelSchema,
  found,
  MessageStateSchema,
  type ResendMessage,
} from '@tiendo/contracts';
import type { TenantTx } from '@tiendo/db';
import { z } from 'zod';
import { recordAudit } from '#app/audit/record-audit.ts';
import type { ServiceContext } from '#app/context.ts';
import { ledgerColumns, LedgerRowSchema } from '../ledger-columns.ts';
import { sortDue } from '../dispatch/dispatch-policy.ts';
import { withoutEmptyDigests } from '../dispatch/read-digests.ts';
import { readLadderSetting, type ReminderSetting } from '../read-policy.ts';
import { readSubjectMap } from '../read-subjects.ts';

const HeldSchema = z.object({
  channel: ChannelSchema,
  state: MessageStateSchema,
  attempts: z.number(),
});

/**
 * resendMessage lets a message that failed be tried once more under the same Message-ID, and delivers one that was sent another time when
 * `again` confirms it. Its text is written anew from what is owed when it goes out. Asked twice, it is sent once. Errors: not_found,
 * stale_version, resend_unconfirmed, reminders_paused; nothing_to_resend when nothing is left to say to this person by this channel.
 */
export async function resendMessage(ctx: ServiceContext, input: ResendMessage): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const { channel, state, attempts } = await holdMessage(tx, input.id);
    if (isUnderWay(state) && attempts - input.attempts <= 1) return;
    assertThat(attempts === input.attempts, 'stale_version');
    const mayGo = channel !== 'inbox' && (state === 'failed' || state === 'sent');
    assertThat(mayGo, 'nothing_to_resend');
    assertThat(state === 'failed' || input.again, 'resend_unconfirmed', {
      again: 'resend_unconfirmed',
    });
    const setting = await readLadderSetting(tx, ctx.today);
    assertThat(!setting.paused, 'reminders_paused');
    const owed = await stillOwed(tx, ctx, setting, input.id);
    assertThat(owed.length > 0, 'nothing_to_resend');
    await putBack(tx, ctx, input.id, owed);
    await recordAudit(tx, ctx.actor, {
      entity: 'message',
      entityId: input.id,
      action: 'status_changed',
      before: { state },
      after: { state: 'planned' },
    });
  });
}

const isUnderWay = (state: string) => state === 'planned' || state === 'sending';

/** Whoever asks at the same moment waits, and then finds it under way. */
async function holdMessage(tx: TenantTx, id: string) {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT channel, state::text, attempts FROM message
    WHERE tenant_id = ${tx.tenantId}::uuid AND id = ${id}::uuid FOR UPDATE`;
  return HeldSchema.parse(found(rows[0]));
}

/** The dispatcher looks again when it writes; this look is for whoever asks. */
async function stillOwed(
  tx: TenantTx,
  ctx: ServiceContext,
  setting: ReminderSetting,
  id: string,
): Promise<string[]> {
  const rows = z.array(LedgerRowSchema).parse(
    await tx.$queryRaw<unknown[]>`
      SELECT ${ledgerColumns} FROM reminder
      WHERE tenant_id = ${tx.tenantId}::uuid AND message_id = ${id}::uuid AND state IN ('failed', 'sent')`,
  );
  const subjects = await readSubjectMap(tx, rows);
  const { say } = await withoutEmptyDigests(tx, ctx, sortDue(rows, subjects, setting));
  return say.map((row) => row.id);
}

/** What failed is to be said now; what was said stays said, whatever comes of saying it again. */
async function putBack(
  tx: TenantTx,
  ctx: ServiceContext,
  id: string,
  rowIds: readonly string[],
): Promise<void> {
  await tx.message.updateMany({
    where: { tenantId: tx.tenantId, id },
    data: { state: 'planned', claimedAt: null, nextAttemptAt: ctx.now },
  });
  await tx.reminder.updateMany({
    where: { tenantId: tx.tenantId, id: { in: [...rowIds] }, state: 'failed' },
    data: { state: 'sending', reason: null, settledAt: null },
  });
}
