import type { TenantDb } from '@tiendo/db';
import type { DispatchContext } from './dispatch-reminders.ts';
import { insist } from './insist.ts';

/** SentMessage is a message that was taken, for the first time or once more, the number that its provider gave it, and when. */
export interface SentMessage {
  id: string;
  outcome: 'sent' | 'resent';
  answer: string | null;
  at: Date;
}

/** SentRecorder records messages as sent; what comes while a statement is under way goes together with the next. */
export interface SentRecorder {
  /** record resolves when the ledger has it. */
  record(sent: SentMessage): Promise<void>;
}

/** createSentRecorder makes the recorder of one round: nothing waits for others to come, so an answer is unrecorded for as short as can be. */
export function createSentRecorder(db: TenantDb, ctx: DispatchContext): SentRecorder {
  let waiting: SentMessage[] = [];
  let writing: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;
  return {
    record: (sent) => {
      waiting.push(sent);
      next ??= writing.then(() => {
        const batch = waiting;
        waiting = [];
        next = undefined;
        const written = insist(ctx, () => recordSent(db, ctx, batch));
        writing = written.catch(() => undefined);
        return written;
      });
      return next;
    },
  };
}

/**
 * One statement for the messages, their rows and the log of deliveries, so that none is recorded without the others. Only who still holds the
 * lease may record: a sender that was overtaken has no say any more.
 */
async function recordSent(
  db: TenantDb,
  ctx: DispatchContext,
  batch: readonly SentMessage[],
): Promise<void> {
  await db.$executeRaw`
    WITH ended AS (
      UPDATE message m SET state = 'sent', last_error = NULL, sent_at = c.at
      FROM jsonb_to_recordset(${JSON.stringify(batch)}::jsonb) AS c (id uuid, outcome text, answer text, at timestamptz)
      WHERE m.tenant_id = ${db.tenantId}::uuid AND m.id = c.id AND m.state = 'sending' AND m.claimed_at = ${ctx.now}
      RETURNING m.id, m.attempts, c.outcome, c.answer, c.at),
    logged AS (
      INSERT INTO delivery (tenant_id, id, message_id, attempt, outcome, answer, tried_at)
      SELECT ${db.tenantId}::uuid, gen_random_uuid(), id, attempts, outcome, answer, at FROM ended)
    UPDATE reminder r SET state = 'sent', reason = NULL, settled_at = ended.at
    FROM ended
    WHERE r.tenant_id = ${db.tenantId}::uuid AND r.message_id = ended.id AND r.state = 'sending'`;
}
