import type { ReminderAbout, ReminderReason, ReminderState } from '@tiendo/contracts';
import { Prisma, type TenantTx } from '@tiendo/db';
import { z } from 'zod';
import { ledgerColumns, LedgerRowSchema } from './ledger-columns.ts';
import type { LedgerChanges, LedgerRow } from './policy.ts';

const columnOf: Record<ReminderAbout, Prisma.Sql> = {
  task: Prisma.sql`task_id`,
  obligation: Prisma.sql`obligation_id`,
  plan: Prisma.sql`plan_id`,
  received: Prisma.sql`received_id`,
};

/** readLedger reads every row that the ledger holds about the subjects. */
export async function readLedger(
  tx: TenantTx,
  about: ReminderAbout,
  subjectIds: readonly string[],
): Promise<LedgerRow[]> {
  const column = columnOf[about];
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT ${ledgerColumns} FROM reminder
    WHERE tenant_id = ${tx.tenantId}::uuid AND ${column} = ANY (${[...subjectIds]}::uuid[])`;
  return z.array(LedgerRowSchema).parse(rows);
}

/** Settlement is the end of one row, and why. */
export interface Settlement {
  id: string;
  state: ReminderState;
  reason: ReminderReason;
}

/** settleRows ends rows that are in one of the given states, in one statement. */
export async function settleRows(
  tx: TenantTx,
  from: readonly ReminderState[],
  settlements: readonly Settlement[],
  now: Date,
): Promise<void> {
  if (settlements.length === 0) return;
  await tx.$executeRaw`
    UPDATE reminder r SET state = c.state::reminder_state, reason = c.reason, settled_at = ${now}
    FROM jsonb_to_recordset(${JSON.stringify(settlements)}::jsonb) AS c (id uuid, state text, reason text)
    WHERE r.tenant_id = ${tx.tenantId}::uuid AND r.id = c.id AND r.state::text = ANY (${[...from]}::text[])`;
}

/**
 * writeLedger makes the changes, three statements however many rows. Each tests the state that it leaves, so a row that is
 * being sent at this moment is not called back.
 */
export async function writeLedger(tx: TenantTx, changes: LedgerChanges, now: Date): Promise<void> {
  const cancelled = changes.cancel.map((row) => ({ ...row, state: 'cancelled' as const }));
  await settleRows(tx, ['planned'], cancelled, now);
  if (changes.plan.length > 0) {
    await tx.$executeRaw`
      UPDATE reminder r SET state = 'planned', reason = NULL, settled_at = NULL, message_id = NULL, send_on = c."sendOn"
      FROM jsonb_to_recordset(${JSON.stringify(changes.plan)}::jsonb) AS c (id uuid, "sendOn" date)
      WHERE r.tenant_id = ${tx.tenantId}::uuid AND r.id = c.id AND r.state IN ('planned', 'cancelled')`;
  }
  if (changes.insert.length > 0) {
    await tx.$executeRaw`
      INSERT INTO reminder (tenant_id, id, about, task_id, obligation_id, plan_id, received_id, rung, member_id, channel, send_on, last_day,
        state, reason, settled_at)
      SELECT ${tx.tenantId}::uuid, gen_random_uuid(), c.about::reminder_about, CASE WHEN c.about = 'task' THEN c."subjectId" END,
        CASE WHEN c.about = 'obligation' THEN c."subjectId" END, CASE WHEN c.about = 'plan' THEN c."subjectId" END,
        CASE WHEN c.about = 'received' THEN c."subjectId" END, c.rung, c."memberId", c.channel, c."sendOn", c."lastDay", c.state::reminder_state, c.reason, CASE WHEN c.state = 'skipped' THEN ${now}::timestamptz END
      FROM jsonb_to_recordset(${JSON.stringify(changes.insert)}::jsonb) AS c (about text, "subjectId" uuid, rung text,
        "memberId" uuid, channel text, "sendOn" date, "lastDay" date, state text, reason text)
      ON CONFLICT DO NOTHING`;
  }
}
