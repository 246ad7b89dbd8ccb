import {
  ReminderAboutSchema,
  RoleSchema,
  type OutgoingMail,
  type ReminderItem,
} from '@tiendo/contracts';
import type { TenantDb, TenantTx } from '@tiendo/db';
import { z } from 'zod';
import { settleRows } from '../ledger-rows.ts';
import { readPolicyOf } from '../read-policy.ts';
import { readSubjectMap } from '../read-subjects.ts';
import { sortDue, type DueRow } from './dispatch-policy.ts';
import type { DispatchContext } from './dispatch-reminders.ts';
import { readItems } from './read-items.ts';
import { readTenant } from './read-tenant.ts';

/** ClaimedMessage is a mail that this worker alone may send until its lease ends. */
export interface ClaimedMessage {
  id: string;
  attempts: number;
  mail: OutgoingMail;
}

const HeadSchema = z.object({
  id: z.string(),
  mailId: z.string(),
  attempts: z.number(),
  email: z.string(),
  fullName: z.string(),
  role: RoleSchema,
  agencyName: z.string().nullable(),
});
type Head = z.infer<typeof HeadSchema>;

const AttachedSchema = z.object({
  id: z.string(),
  about: ReminderAboutSchema,
  subjectId: z.string(),
  lastDay: z.string(),
  rung: z.string(),
  memberId: z.string(),
  channel: z.string(),
  sendOn: z.string(),
  messageId: z.string(),
});

/** Claim is what one look at the messages gave: how many were held, and those that have something to say. */
export interface Claim {
  held: number;
  messages: ClaimedMessage[];
}

/**
 * claimMessages takes up to `limit` messages whose time has come, and those whose sender let its lease run out. Their text is written here,
 * from what is still owed at this moment; a message with nothing left to say is cancelled.
 */
export function claimMessages(db: TenantDb, ctx: DispatchContext, limit: number): Promise<Claim> {
  return db.transaction(async (tx) => {
    const heads = await hold(tx, ctx, limit);
    if (heads.length === 0) return { held: 0, messages: [] };
    const said = await stillOwed(tx, ctx, heads);
    const messages = await write(tx, ctx, heads, said);
    await cancelEmpty(tx, heads, messages);
    return { held: heads.length, messages };
  });
}

async function hold(tx: TenantTx, ctx: DispatchContext, limit: number): Promise<Head[]> {
  const leaseEnd = new Date(ctx.now.getTime() - ctx.leaseMs);
  const rows = await tx.$queryRaw<unknown[]>`
    WITH held AS (
      UPDATE message SET state = 'sending', claimed_at = ${ctx.now}, attempts = attempts + 1
      WHERE tenant_id = ${tx.tenantId}::uuid AND id IN (
        SELECT id FROM message
        WHERE tenant_id = ${tx.tenantId}::uuid AND channel = 'email' AND send_on <= ${ctx.today}::date
          AND (state = 'planned' AND next_attempt_at <= ${ctx.now} OR state = 'sending' AND claimed_at < ${leaseEnd})
        ORDER BY next_attempt_at, id LIMIT ${limit} FOR UPDATE SKIP LOCKED)
      RETURNING id, member_id, mail_id, attempts)
    SELECT h.id, h.mail_id AS "mailId", h.attempts, m.email, m.full_name AS "fullName", m.role::text,
      coalesce(a.short_name, a.name) AS "agencyName"
    FROM held h
    JOIN member m ON m.tenant_id = ${tx.tenantId}::uuid AND m.id = h.member_id
    LEFT JOIN agency a ON a.tenant_id = m.tenant_id AND a.id = m.agency_id`;
  return z.array(HeadSchema).parse(rows);
}

/** What each message still has to say; rows that became needless are settled. */
async function stillOwed(tx: TenantTx, ctx: DispatchContext, heads: readonly Head[]) {
  const ids = heads.map((head) => head.id);
  const rows = z.array(AttachedSchema).parse(
    await tx.$queryRaw<unknown[]>`
      SELECT id, about::text, coalesce(task_id, obligation_id) AS "subjectId", to_char(last_day, 'YYYY-MM-DD') AS "lastDay",
        rung, member_id AS "memberId", channel, to_char(send_on, 'YYYY-MM-DD') AS "sendOn", message_id AS "messageId"
      FROM reminder
      WHERE tenant_id = ${tx.tenantId}::uuid AND state = 'sending' AND message_id = ANY (${ids}::uuid[])`,
  );
  const subjects = await readSubjectMap(tx, rows);
  const { say, settle } = sortDue(rows, subjects, await readPolicyOf(tx));
  await settleRows(tx, ['sending'], settle, ctx.now);
  const messageOf = new Map(rows.map((row) => [row.id, row.messageId]));
  const said = new Map<string, DueRow[]>();
  for (const row of say) {
    const messageId = messageOf.get(row.id) ?? '';
    said.set(messageId, [...(said.get(messageId) ?? []), row]);
  }
  return said;
}

async function write(
  tx: TenantTx,
  ctx: DispatchContext,
  heads: readonly Head[],
  said: ReadonlyMap<string, DueRow[]>,
): Promise<ClaimedMessage[]> {
  const tenant = await readTenant(tx);
  const items = await readItems(
    tx,
    [...said.values()].flat().map((row) => row.subjectId),
  );
  const messages = heads.flatMap((head): ClaimedMessage[] => {
    const about = itemsOf(said.get(head.id) ?? [], items);
    if (about.length === 0) return [];
    const { email, fullName, role, agencyName, mailId, attempts, id } = head;
    const recipient = { fullName, role, agencyName };
    const text = ctx.render({ tenant, recipient, today: ctx.today, items: about });
    return [{ id, attempts, mail: { ...text, to: email, messageId: mailId } }];
  });
  const texts = messages.map(({ id, mail }) => ({ id, ...mail }));
  await tx.$executeRaw`
    UPDATE message m SET recipient = c."to", subject = c.subject, body_text = c.text, body_html = c.html
    FROM jsonb_to_recordset(${JSON.stringify(texts)}::jsonb) AS c (id uuid, "to" text, subject text, text text, html text)
    WHERE m.tenant_id = ${tx.tenantId}::uuid AND m.id = c.id`;
  return messages;
}

function itemsOf(rows: readonly DueRow[], items: ReadonlyMap<string, ReminderItem>) {
  return rows
    .flatMap((row) => items.get(row.subjectId) ?? [])
    .sort((a, b) => a.lastDay.localeCompare(b.lastDay) || a.title.localeCompare(b.title, 'vi'));
}

async function cancelEmpty(
  tx: TenantTx,
  heads: readonly Head[],
  messages: readonly ClaimedMessage[],
): Promise<void> {
  const spoken = new Set(messages.map((message) => message.id));
  const empty = heads.map((head) => head.id).filter((id) => !spoken.has(id));
  if (empty.length === 0) return;
  await tx.message.updateMany({
    where: { tenantId: tx.tenantId, id: { in: empty }, state: 'sending' },
    data: { state: 'cancelled', claimedAt: null },
  });
}
