import type { MailResult } from '@tiendo/contracts';
import type { TenantDb } from '@tiendo/db';
import type { ClaimedMessage } from './claim-messages.ts';
import { maxAttempts, retryDelayMs } from './dispatch-policy.ts';
import type { DispatchContext } from './dispatch-reminders.ts';

/** Sending counts what became of a batch; `serverDown` asks the caller to come back later. */
export interface Sending {
  sent: number;
  retried: number;
  failed: number;
  serverDown: boolean;
}

/** sendMessages hands the claimed mails over, side by side, and records each answer as it comes. */
export async function sendMessages(
  db: TenantDb,
  ctx: DispatchContext,
  messages: readonly ClaimedMessage[],
): Promise<Sending> {
  const results = await Promise.all(
    messages.map(async (message) => {
      const result = await ctx.send(message.mail);
      await record(db, ctx, message, result);
      return { result, gaveUp: isFinal(message, result) };
    }),
  );
  const count = (outcome: MailResult['outcome'], gaveUp: boolean) =>
    results.filter((entry) => entry.result.outcome === outcome && entry.gaveUp === gaveUp).length;
  return {
    sent: count('sent', false),
    retried: count('retry', false),
    failed: count('rejected', true) + count('retry', true),
    serverDown: results.some(({ result }) => result.outcome === 'retry' && result.serverDown),
  };
}

function isFinal(message: ClaimedMessage, result: MailResult): boolean {
  if (result.outcome === 'sent') return false;
  return result.outcome === 'rejected' || message.attempts >= maxAttempts;
}

/** Only who still holds the lease may record: a sender that was overtaken has no say any more. */
async function record(
  db: TenantDb,
  ctx: DispatchContext,
  message: ClaimedMessage,
  result: MailResult,
): Promise<void> {
  const at = ctx.clock();
  if (result.outcome === 'sent') return recordEnd(db, ctx, message, { state: 'sent', at });
  const error = result.error.slice(0, 500);
  if (isFinal(message, result)) {
    const reason = result.outcome === 'rejected' ? 'rejected' : 'unreachable';
    return recordEnd(db, ctx, message, { state: 'failed', at, reason, error });
  }
  await db.message.updateMany({
    where: { tenantId: db.tenantId, id: message.id, state: 'sending', claimedAt: ctx.now },
    data: {
      state: 'planned',
      claimedAt: null,
      nextAttemptAt: new Date(at.getTime() + retryDelayMs(message.attempts)),
      lastError: error,
    },
  });
}

/** One statement for the message and its rows, so that neither is recorded without the other. */
async function recordEnd(
  db: TenantDb,
  ctx: DispatchContext,
  message: ClaimedMessage,
  end: { state: 'sent' | 'failed'; at: Date; reason?: string; error?: string },
): Promise<void> {
  await db.$executeRaw`
    WITH ended AS (
      UPDATE message SET state = ${end.state}::message_state, last_error = ${end.error ?? null},
        sent_at = CASE WHEN ${end.state} = 'sent' THEN ${end.at}::timestamptz END
      WHERE tenant_id = ${db.tenantId}::uuid AND id = ${message.id}::uuid AND state = 'sending' AND claimed_at = ${ctx.now}
      RETURNING id)
    UPDATE reminder r SET state = ${end.state}::reminder_state, reason = ${end.reason ?? null}, settled_at = ${end.at}
    FROM ended
    WHERE r.tenant_id = ${db.tenantId}::uuid AND r.message_id = ended.id AND r.state = 'sending'`;
}
