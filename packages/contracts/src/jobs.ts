import { z } from 'zod';
import { IdSchema } from './common.ts';

/**
 * jobPayloads holds one schema a job. A job only wakes work up: what is to be done stands in PostgreSQL, so a lost or a
 * doubled job does no harm.
 */
export const jobPayloads = {
  'outbox.drain': z.object({}),
  'account-mail.send': z.object({}),
  'obligations.open': z.object({}),
  'summaries.refresh': z.object({}),
  'housekeeping.sweep': z.object({}),
  'reminders.sweep': z.object({}),
  'reminders.dispatch': z.object({ tenantId: IdSchema }),
} as const;

/** JobName names one kind of job. */
export type JobName = keyof typeof jobPayloads;
export type JobPayload<N extends JobName> = z.infer<(typeof jobPayloads)[N]>;

/** TickName names a job without content: it can tick by itself, and be woken by its name alone. */
export type TickName = Exclude<JobName, 'reminders.dispatch'>;

/** What an agency is told about a report that it owes, by whom. */
const told = z.object({
  obligationId: IdSchema,
  news: z.enum(['returned', 'requested', 'unlocked']),
  by: z.string(),
  said: z.string(),
});

/** outboxPayloads holds one schema a kind of outbox event: work that must follow a transaction which has committed. */
export const outboxPayloads = {
  'plan-import.read': z.object({ importId: IdSchema }),
  'member.invited': z.object({ memberId: IdSchema, invitedByName: z.string() }),
  'reminders.replan': z.object({}),
  'report.answered': z.object({ receiptId: IdSchema }),
  'report.sent_up': z.object({ obligationId: IdSchema }),
  'report.returned': z.object({ obligationId: IdSchema }),
  'report.returned.mail': z.object({ obligationId: IdSchema, memberId: IdSchema }),
  'report.told': told,
  'report.told.mail': told.extend({ memberId: IdSchema }),
} as const;

/** OutboxKind names one kind of outbox event. */
export type OutboxKind = keyof typeof outboxPayloads;
export type OutboxPayload<K extends OutboxKind> = z.infer<(typeof outboxPayloads)[K]>;
