import type { ChannelResult } from '@tiendo/contracts';
import type { TenantDb, TenantTx } from '@tiendo/db';
import { z } from 'zod';
import { emitOutboxEvent } from '#app/outbox/emit-outbox-event.ts';
import { ledgerColumns, LedgerRowSchema } from '../ledger-columns.ts';
import { writeLedger } from '../ledger-rows.ts';
import { readSubjectMap } from '../read-subjects.ts';
import { standInFor } from '../stand-in.ts';
import type { ClaimedMessage } from './claim-messages.ts';
import type { DispatchContext } from './dispatch-reminders.ts';

/** Failure is an answer after which a message is given up. */
export type Failure = Exclude<ChannelResult, { outcome: 'sent' }>;

/**
 * recordFailure ends a message that no further attempt would bring to its recipient, and plans what it had to say for the next channel that
 * reaches them. An address that is no more is flagged.
 */
export async function recordFailure(
  db: TenantDb,
  ctx: DispatchContext,
  message: ClaimedMessage,
  failure: Failure,
): Promise<void> {
  const error = failure.error.slice(0, 500);
  await db.transaction(async (tx) => {
    if (!(await endMessage(tx, ctx, message, failure.outcome, error))) return;
    const rows = z.array(LedgerRowSchema).parse(
      await tx.$queryRaw<unknown[]>`
        UPDATE reminder SET state = 'failed', settled_at = ${ctx.clock()},
          reason = ${failure.outcome === 'rejected' ? 'rejected' : 'unreachable'}
        WHERE tenant_id = ${tx.tenantId}::uuid AND message_id = ${message.id}::uuid AND state = 'sending'
        RETURNING ${ledgerColumns}`,
    );
    if (failure.outcome === 'rejected' && failure.gone) await noteGone(tx, ctx, message, error);
    const subjects = await readSubjectMap(tx, rows);
    const insert = rows.flatMap((row) => {
      const subject = subjects.get(row.subjectId);
      return subject ? standInFor(row, subject, ctx.setting) : [];
    });
    await writeLedger(tx, { insert, plan: [], cancel: [] }, ctx.now);
  });
}

/** Only who still holds the lease may end it. */
async function endMessage(
  tx: TenantTx,
  ctx: DispatchContext,
  message: ClaimedMessage,
  outcome: Failure['outcome'],
  error: string,
): Promise<boolean> {
  const ended = await tx.$executeRaw`
    WITH ended AS (
      UPDATE message SET state = (CASE WHEN sent_at IS NULL THEN 'failed' ELSE 'sent' END)::message_state, last_error = ${error}
      WHERE tenant_id = ${tx.tenantId}::uuid AND id = ${message.id}::uuid AND state = 'sending' AND claimed_at = ${ctx.now}
      RETURNING id, attempts)
    INSERT INTO delivery (tenant_id, id, message_id, attempt, outcome, answer, tried_at)
    SELECT ${tx.tenantId}::uuid, gen_random_uuid(), id, attempts, ${outcome}, ${error}, ${ctx.clock()} FROM ended`;
  return ended > 0;
}

/** A browser that is gone is forgotten by forgetBrowsers, beside others that have taken the message as well. */
async function noteGone(
  tx: TenantTx,
  ctx: DispatchContext,
  { memberId, outgoing }: ClaimedMessage,
  error: string,
): Promise<void> {
  if (outgoing.channel !== 'email') return;
  await tx.member.updateMany({
    where: { tenantId: tx.tenantId, id: memberId },
    data: { emailBouncedAt: ctx.clock(), emailBounce: error },
  });
  // What is planned for the dead address goes to the next channel instead.
  await emitOutboxEvent(tx, 'reminders.replan', {});
}
