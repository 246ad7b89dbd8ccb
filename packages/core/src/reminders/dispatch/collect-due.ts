import { randomUUID } from 'node:crypto';
import { addDays } from '@tiendo/calendar';
import type { TenantDb, TenantTx } from '@tiendo/db';
import { z } from 'zod';
import { ledgerColumns, LedgerRowSchema } from '../ledger-columns.ts';
import { settleRows } from '../ledger-rows.ts';
import { readSubjectMap } from '../read-subjects.ts';
import { deliverInside } from './deliver-inside.ts';
import { occasionOf, sortDue, type DueRow } from './dispatch-policy.ts';
import type { DispatchContext } from './dispatch-reminders.ts';
import { withoutEmptyDigests } from './read-digests.ts';

/** Rows of one transaction; the rest is taken by the next. */
const chunk = 2_000;

/**
 * collectDue gathers the due rows of the ledger into one message a person and channel for today, and what cannot wait for it into one of its own; those inside the application are delivered
 * with it. Rows about work that was done meanwhile are cancelled; rows for somebody whose message of today is out already wait for
 * tomorrow's. While the tenant is paused, what falls due is skipped.
 */
export async function collectDue(db: TenantDb, ctx: DispatchContext): Promise<void> {
  for (;;) {
    const taken = await db.transaction((tx) => collectChunk(tx, ctx));
    if (taken < chunk) return;
  }
}

async function collectChunk(tx: TenantTx, ctx: DispatchContext): Promise<number> {
  // Two collectors of one tenant would split a person's rows between them.
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`reminders ${tx.tenantId}`}, 0))::text`;
  await carryOver(tx, ctx);
  const due = await readDue(tx, ctx);
  if (due.length === 0) return 0;
  if (ctx.setting.paused) {
    const paused = due.map(({ id }) => ({ id, state: 'skipped', reason: 'paused' }) as const);
    await settleRows(tx, ['planned'], paused, ctx.now);
    return due.length;
  }
  // Work first, its reminders second: whoever submits takes the locks in this order, too.
  const subjects = await readSubjectMap(tx, due);
  const sorted = sortDue(due, subjects, ctx.setting);
  const { say, settle } = await withoutEmptyDigests(tx, ctx, sorted);
  await settleRows(tx, ['planned'], settle, ctx.now);
  const { inside = [], outside = [] } = Object.groupBy(say, (row) =>
    row.channel === 'inbox' ? 'inside' : 'outside',
  );
  const said = (await attach(tx, ctx, outside)) + (await deliverInside(tx, ctx, inside));
  if (said < say.length) await postpone(tx, ctx, say);
  return due.length;
}

async function readDue(tx: TenantTx, ctx: DispatchContext): Promise<DueRow[]> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT ${ledgerColumns} FROM reminder
    WHERE tenant_id = ${tx.tenantId}::uuid AND state = 'planned' AND send_on <= ${ctx.today}::date
    ORDER BY member_id, send_on DESC LIMIT ${chunk}`;
  return z.array(LedgerRowSchema).parse(rows);
}

/**
 * What an earlier day left unsent becomes the message of today, under its own Message-ID: the backlog of an outage is one message, and
 * a mail that may have gone out before a crash is not told apart from its repetition.
 */
async function carryOver(tx: TenantTx, ctx: DispatchContext): Promise<void> {
  const leaseEnd = new Date(ctx.now.getTime() - ctx.leaseMs);
  await tx.$executeRaw`
    UPDATE message m SET send_on = ${ctx.today}::date, state = 'planned', claimed_at = NULL
    WHERE m.tenant_id = ${tx.tenantId}::uuid AND m.send_on < ${ctx.today}::date
      AND (m.state = 'planned' OR m.state = 'sending' AND m.claimed_at < ${leaseEnd})
      AND NOT EXISTS (
        SELECT 1 FROM message other
        WHERE other.tenant_id = m.tenant_id AND other.member_id = m.member_id AND other.channel = m.channel AND other.occasion = m.occasion
          AND (other.send_on = ${ctx.today}::date
            OR other.send_on > m.send_on AND other.state IN ('planned', 'sending')))`;
}

/** Rows of the channels outside join today's message of their person, which is made where there is none yet; it gives how many did. */
async function attach(
  tx: TenantTx,
  ctx: DispatchContext,
  rows: readonly DueRow[],
): Promise<number> {
  if (rows.length === 0) return 0;
  const people = new Map(
    rows.map((row) => [`${row.memberId} ${row.channel} ${occasionOf(row)}`, row]),
  );
  const messages = [...people.values()].map((row) => {
    const { memberId, channel } = row;
    const id = randomUUID();
    const mailId = `${id}@${ctx.mailDomain}`;
    return { id, memberId, channel, mailId, occasion: occasionOf(row) };
  });
  const joining = rows.map((row) => ({ id: row.id, occasion: occasionOf(row) }));
  // A message that a sender holds at this moment is waited for, and then counts as out.
  return tx.$executeRaw`
    WITH open AS (
      INSERT INTO message (tenant_id, id, member_id, channel, send_on, occasion, recipient, subject, body_text, body_html, mail_id, state,
        next_attempt_at)
      SELECT ${tx.tenantId}::uuid, w.id, w."memberId", w.channel, ${ctx.today}::date, w.occasion, '', '', '', '', w."mailId", 'planned', ${ctx.now}
      FROM jsonb_to_recordset(${JSON.stringify(messages)}::jsonb) AS w (id uuid, "memberId" uuid, channel text, "mailId" text,
        occasion text)
      ON CONFLICT (tenant_id, member_id, channel, send_on, occasion) DO UPDATE SET state = 'planned',
        next_attempt_at = CASE WHEN message.state = 'cancelled' THEN excluded.next_attempt_at ELSE message.next_attempt_at END
        WHERE message.state IN ('planned', 'cancelled')
      RETURNING id, member_id, channel, occasion)
    UPDATE reminder r SET state = 'sending', message_id = open.id
    FROM open, jsonb_to_recordset(${JSON.stringify(joining)}::jsonb) AS c (id uuid, occasion text)
    WHERE r.tenant_id = ${tx.tenantId}::uuid AND r.id = ANY (${rows.map((row) => row.id)}::uuid[]) AND r.id = c.id AND r.state = 'planned'
      AND open.member_id = r.member_id AND open.channel = r.channel AND open.occasion = c.occasion`;
}

/** What is not said today, because its person has today's message already, waits for tomorrow's. */
async function postpone(
  tx: TenantTx,
  ctx: DispatchContext,
  rows: readonly DueRow[],
): Promise<void> {
  await tx.$executeRaw`
    UPDATE reminder SET send_on = ${addDays(ctx.today, 1)}::date
    WHERE tenant_id = ${tx.tenantId}::uuid AND id = ANY (${rows.map((row) => row.id)}::uuid[]) AND state = 'planned'`;
}
