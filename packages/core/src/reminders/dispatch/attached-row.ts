import { ChannelSchema, ReminderAboutSchema } from '@tiendo/contracts';
import { z } from 'zod';

/** AttachedRowSchema reads a row of the ledger that is part of a message. */
export const AttachedRowSchema = z.object({
  id: z.string(),
  about: ReminderAboutSchema,
  subjectId: z.string(),
  lastDay: z.string(),
  rung: z.string(),
  memberId: z.string(),
  channel: ChannelSchema,
  sendOn: z.string(),
  messageId: z.string(),
});
