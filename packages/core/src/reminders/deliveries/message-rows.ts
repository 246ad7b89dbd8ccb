import { ChannelSchema, DeliveryOutcomeSchema, MessageStateSchema } from '@tiendo/contracts';
import { Prisma } from '@tiendo/db';
import { z } from 'zod';
import type { MessageRow } from './views.ts';

/** MessageRowSchema reads what messageColumns selects. */
export const MessageRowSchema = z.object({
  id: z.string(),
  channel: ChannelSchema,
  sendOn: z.string(),
  memberId: z.string(),
  fullName: z.string(),
  agencyName: z.string().nullable(),
  address: z.string(),
  subject: z.string(),
  text: z.string(),
  state: MessageStateSchema,
  attempts: z.number(),
  sentAt: z.date().nullable(),
  nextAttemptAt: z.date().nullable(),
  deliveries: z.array(
    z.object({
      attempt: z.number(),
      outcome: DeliveryOutcomeSchema,
      answer: z.string().nullable(),
      at: z.coerce.date(),
    }),
  ),
});

/** messageColumns are the columns of a message `g` with its recipient `m` of the agency `a`, and all its attempts. */
export const messageColumns = Prisma.sql`
  g.id, g.channel, to_char(g.send_on, 'YYYY-MM-DD') AS "sendOn", g.member_id AS "memberId", m.full_name AS "fullName",
  coalesce(a.short_name, a.name) AS "agencyName", g.recipient AS address, g.subject, g.body_text AS text, g.state::text, g.attempts,
  g.sent_at AS "sentAt", g.next_attempt_at AS "nextAttemptAt", coalesce((
    SELECT jsonb_agg(jsonb_build_object('attempt', d.attempt, 'outcome', d.outcome, 'answer', d.answer, 'at', d.tried_at)
      ORDER BY d.tried_at, d.attempt)
    FROM delivery d WHERE d.tenant_id = g.tenant_id AND d.message_id = g.id), '[]') AS deliveries`;

/** toMessageRow gives a row as people read it. */
export function toMessageRow(row: z.infer<typeof MessageRowSchema>): MessageRow {
  const { memberId, fullName, agencyName, text: _, ...message } = row;
  const waits = row.state === 'planned' || row.state === 'sending';
  return {
    ...message,
    recipient: { id: memberId, fullName, agencyName },
    sentAt: row.sentAt?.toISOString() ?? null,
    nextAttemptAt: waits ? (row.nextAttemptAt?.toISOString() ?? null) : null,
    deliveries: row.deliveries.map((delivery) => ({ ...delivery, at: delivery.at.toISOString() })),
  };
}
