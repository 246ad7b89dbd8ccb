import { ChannelSchema, ReminderAboutSchema, ReminderStateSchema } from '@tiendo/contracts';
import { Prisma } from '@tiendo/db';
import { z } from 'zod';

/** ledgerColumns are the columns of `reminder` as LedgerRowSchema reads them. */
export const ledgerColumns = Prisma.sql`id, about::text, coalesce(task_id, obligation_id, plan_id, received_id) AS "subjectId",
  to_char(last_day, 'YYYY-MM-DD') AS "lastDay", rung, member_id AS "memberId", channel, to_char(send_on, 'YYYY-MM-DD') AS "sendOn",
  state::text, message_id AS "messageId"`;

/** LedgerRowSchema reads a row of the ledger; `messageId` is the message that carries it, or null. */
export const LedgerRowSchema = z.object({
  id: z.string(),
  about: ReminderAboutSchema,
  subjectId: z.string(),
  lastDay: z.string(),
  rung: z.string(),
  memberId: z.string(),
  channel: ChannelSchema,
  sendOn: z.string(),
  state: ReminderStateSchema,
  messageId: z.string().nullable(),
});
