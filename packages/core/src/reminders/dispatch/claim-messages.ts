import { ChannelSchema, RoleSchema, type SentChannel } from '@tiendo/contracts';
import type { TenantDb, TenantTx } from '@tiendo/db';
import { z } from 'zod';
import { ledgerColumns, LedgerRowSchema } from '../ledger-columns.ts';
import { settleRows } from '../ledger-rows.ts';
import { readSubjectMap } from '../read-subjects.ts';
import { sortDue, type DueRow } from './dispatch-policy.ts';
import type { DispatchContext, Outgoing } from './dispatch-reminders.ts';
import { withoutEmptyDigests } from './read-digests.ts';
import { writeMessages } from './write-messages.ts';

/** ClaimedMessage is a message that this worker alone may send until its lease ends. */
export interface ClaimedMessage {
  id: string;
  memberId: string;
  attempts: number;
  /** It has been delivered before, and is asked for once more. */
  again: boolean;
  outgoing: Outgoing;
}

const HeadSchema = z.object({
  id: z.string(),
  memberId: z.string(),
  channel: ChannelSchema.exclude(['inbox']),
  mailId: z.string(),
  attempts: z.number(),
  again: z.boolean(),
  email: z.string(),
  phone: z.string().nullable(),
  lang: z.enum(['vi', 'en']),
  fullName: z.string(),
  role: RoleSchema,
  agencyName: z.string().nullable(),
});

/** MessageHead is a held message before its words are known. */
export type MessageHead = z.infer<typeof HeadSchema>;

/** Claim is what one look at the messages gave: how many were held, and those that have something to say. */
export interface Claim {
  held: number;
  messages: ClaimedMessage[];
}

const sentChannels: readonly SentChannel[] = ['email', 'push', 'zns', 'sms'];

/**
 * claimMessages takes up to `limit` messages whose time has come, and those whose sender let its lease run out, of the channels that are open. Their text is
 * written here, from what is still owed at this moment; a message with nothing left to say is cancelled.
 */
export function claimMessages(db: TenantDb, ctx: DispatchContext, limit: number): Promise<Claim> {
  return db.transaction(async (tx) => {
    const heads = await hold(tx, ctx, limit);
    if (heads.length === 0) return { held: 0, messages: [] };
    const { said, digests } = await stillOwed(tx, ctx, heads);
    const messages = await writeMessages(tx, ctx, heads, said, digests);
    await keepMessages(tx, ctx, messages);
    await cancelEmpty(tx, heads, messages);
    return { held: heads.length, messages };
  });
}

async function hold(tx: TenantTx, ctx: DispatchContext, limit: number): Promise<MessageHead[]> {
  const leaseEnd = new Date(ctx.now.getTime() - ctx.leaseMs);
  // One that is not set up here refuses at once, and the next channel takes its place.
  const open = sentChannels.filter((name) => ctx.channels.isOpen(name) || !ctx.channels.has(name));
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT h.id, h.member_id AS "memberId", h.channel, h.mail_id AS "mailId", h.attempts + 1 AS attempts, h.sent_at IS NOT NULL AS again,
      m.email, m.phone, m.lang, m.full_name AS "fullName", m.role::text, coalesce(a.short_name, a.name) AS "agencyName"
    FROM message h
    JOIN member m ON m.tenant_id = h.tenant_id AND m.id = h.member_id
    LEFT JOIN agency a ON a.tenant_id = m.tenant_id AND a.id = m.agency_id
    WHERE h.tenant_id = ${tx.tenantId}::uuid AND h.channel = ANY (${open}::text[]) AND h.send_on <= ${ctx.today}::date
      AND (h.state = 'planned' AND h.next_attempt_at <= ${ctx.now} OR h.state = 'sending' AND h.claimed_at < ${leaseEnd})
    ORDER BY h.next_attempt_at, h.id LIMIT ${limit} FOR UPDATE OF h SKIP LOCKED`;
  return z.array(HeadSchema).parse(rows);
}

/** SaidRow is a row that is said, and as what its person is told of it. */
export interface SaidRow extends DueRow {
  audience: string;
}

/** What each message still has to say, with the digests among it; rows that became needless are settled. Rows that were said before belong to one that is sent again. */
async function stillOwed(tx: TenantTx, ctx: DispatchContext, heads: readonly MessageHead[]) {
  const ids = heads.map((head) => head.id);
  const rows = z.array(LedgerRowSchema).parse(
    await tx.$queryRaw<unknown[]>`
      SELECT ${ledgerColumns} FROM reminder
      WHERE tenant_id = ${tx.tenantId}::uuid AND state IN ('sending', 'sent') AND message_id IS NOT NULL AND message_id = ANY (${ids}::uuid[])`,
  );
  const subjects = await readSubjectMap(tx, rows);
  const sorted = sortDue(rows, subjects, ctx.setting);
  const { say, settle, digests } = await withoutEmptyDigests(tx, ctx, sorted);
  await settleRows(tx, ['sending'], settle, ctx.now);
  const messageOf = new Map(rows.map((row) => [row.id, row.messageId]));
  const said = new Map<string, SaidRow[]>();
  for (const row of say) {
    const messageId = messageOf.get(row.id) ?? '';
    const recipients = subjects.get(row.subjectId)?.recipients ?? [];
    const audience = recipients.find(({ memberId }) => memberId === row.memberId)?.audience ?? '';
    said.set(messageId, [...(said.get(messageId) ?? []), { ...row, audience }]);
  }
  return { said, digests };
}

/** The lease begins, and what is said is kept, readable whichever channel carries it; the HTML says the same as the text, and is not kept. */
async function keepMessages(
  tx: TenantTx,
  ctx: DispatchContext,
  messages: readonly ClaimedMessage[],
): Promise<void> {
  if (messages.length === 0) return;
  const kept = messages.map(({ id, attempts, outgoing }) => ({
    id,
    attempts,
    ...textOf(outgoing),
  }));
  await tx.$executeRaw`
    UPDATE message m SET state = 'sending', claimed_at = ${ctx.now}, attempts = c.attempts, recipient = c."to", subject = c.subject,
      body_text = c.text, body_html = ''
    FROM jsonb_to_recordset(${JSON.stringify(kept)}::jsonb) AS c (id uuid, attempts int, "to" text, subject text, text text)
    WHERE m.tenant_id = ${tx.tenantId}::uuid AND m.id = c.id`;
}

function textOf(outgoing: Outgoing) {
  if (outgoing.channel === 'email') {
    const { to, subject, text } = outgoing.mail;
    return { to, subject, text };
  }
  if (outgoing.channel === 'push') {
    const [first] = outgoing.pushes;
    const to = outgoing.pushes.map((push) => new URL(push.to.endpoint).host).join(', ');
    return { to, subject: first?.title ?? '', text: first?.short ?? '' };
  }
  const { to, title, short, url } = outgoing.text;
  return { to, subject: title, text: `${short} ${url}` };
}

async function cancelEmpty(
  tx: TenantTx,
  heads: readonly MessageHead[],
  messages: readonly ClaimedMessage[],
): Promise<void> {
  const spoken = new Set(messages.map((message) => message.id));
  const empty = heads.map((head) => head.id).filter((id) => !spoken.has(id));
  if (empty.length === 0) return;
  await tx.$executeRaw`
    UPDATE message SET state = (CASE WHEN sent_at IS NULL THEN 'cancelled' ELSE 'sent' END)::message_state, claimed_at = NULL
    WHERE tenant_id = ${tx.tenantId}::uuid AND id = ANY (${empty}::uuid[])`;
}
