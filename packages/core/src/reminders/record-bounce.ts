import { outboxPayloads, type OutboxPayload } from '@tiendo/contracts';
import type { Database, TenantDb, TenantTx } from '@tiendo/db';
import { z } from 'zod';
import { emitOutboxEvent } from '#app/outbox/emit-outbox-event.ts';

/** Bounce is a mail that was taken at first and has come back for good. */
export interface Bounce {
  /** The Message-ID of the mail that came back, with or without its angle brackets. */
  messageId: string;
  /** The status code of RFC 3463 and what the far server said. */
  answer: string;
}

const MessageIdSchema = z
  .string()
  .regex(/^<?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}@[^@\s<>]+>?$/i)
  .transform((text) => text.replaceAll(/[<>]/g, ''));

/**
 * recordBounce notes in the log of deliveries that a message came back, flags the address where it still is that person's, and has their
 * reminders planned anew for the next channel. A mail that is none of ours and one that was noted before change nothing.
 *
 * The tenant is looked for one by one, by primary key in each: a Message-ID travels through strangers' servers and says nothing of the
 * tenant, and no role may look into all tenants' messages at once. Bounces are rare enough for some thousand such looks.
 */
export async function recordBounce(
  database: Pick<Database, 'platform' | 'withTenant'>,
  bounce: Bounce,
  now: Date,
): Promise<'recorded' | 'known' | 'unknown'> {
  const mailId = MessageIdSchema.safeParse(bounce.messageId);
  if (!mailId.success) return 'unknown';
  const id = mailId.data.slice(0, 36).toLowerCase();
  const tenants = await database.platform.tenant.findMany({
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  for (const tenant of tenants) {
    const outcome = await database.withTenant(tenant.id, async (db) => {
      const where = { tenantId: db.tenantId, id, mailId: mailId.data, channel: 'email' };
      const message = await db.message.findFirst({ where, select: { id: true } });
      const answer = bounce.answer.slice(0, 500);
      if (message) return db.transaction((tx) => record(tx, id, answer, now));
      const told = await findNews(db, id);
      return told && db.transaction((tx) => recordOfNews(tx, told, answer, now));
    });
    if (outcome) return outcome;
  }
  return 'unknown';
}

async function record(
  tx: TenantTx,
  id: string,
  answer: string,
  now: Date,
): Promise<'recorded' | 'known'> {
  const noted = await tx.$executeRaw`
    WITH held AS (
      SELECT id, attempts FROM message WHERE tenant_id = ${tx.tenantId}::uuid AND id = ${id}::uuid FOR UPDATE)
    INSERT INTO delivery (tenant_id, id, message_id, attempt, outcome, answer, tried_at)
    SELECT ${tx.tenantId}::uuid, gen_random_uuid(), held.id, held.attempts, 'bounced', ${answer}, ${now} FROM held
    WHERE NOT EXISTS (
      SELECT 1 FROM delivery d
      WHERE d.tenant_id = ${tx.tenantId}::uuid AND d.message_id = held.id AND d.outcome = 'bounced' AND d.attempt = held.attempts)`;
  if (noted === 0) return 'known';
  // Whoever has another address by now is not to blame for the old one.
  await tx.$executeRaw`
    UPDATE member SET email_bounced_at = ${now}, email_bounce = ${answer}
    FROM message
    WHERE member.tenant_id = ${tx.tenantId}::uuid AND message.tenant_id = member.tenant_id AND message.id = ${id}::uuid
      AND member.id = message.member_id AND lower(member.email) = lower(message.recipient)`;
  await emitOutboxEvent(tx, 'reminders.replan', {});
  return 'recorded';
}

/** What is told at once bears the id of its outbox event, and stands in no message. */
async function findNews(
  db: TenantDb,
  id: string,
): Promise<OutboxPayload<'report.told.mail'> | null> {
  const kind = 'report.told.mail';
  const event = await db.outboxEvent.findFirst({
    where: { tenantId: db.tenantId, id, kind, doneAt: { not: null } },
    select: { payload: true },
  });
  return event && outboxPayloads[kind].parse(event.payload);
}

async function recordOfNews(
  tx: TenantTx,
  { memberId }: OutboxPayload<'report.told.mail'>,
  answer: string,
  now: Date,
): Promise<'recorded' | 'known'> {
  const { count } = await tx.member.updateMany({
    where: { tenantId: tx.tenantId, id: memberId, emailBouncedAt: null },
    data: { emailBouncedAt: now, emailBounce: answer },
  });
  if (count === 0) return 'known';
  await emitOutboxEvent(tx, 'reminders.replan', {});
  return 'recorded';
}
