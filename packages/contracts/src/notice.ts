import { z } from 'zod';
import { IdSchema } from './common.ts';

/**
 * noticePayloads holds one schema a kind of notice: what the application itself tells a person. Ids lead to the form that it is about;
 * its words are written when it is read, in the reader's language.
 */
export const noticePayloads = {
  /** What the ladder says on one day; the ids are those of tasks and obligations, the digest's those of plans. */
  reminders: z.object({
    taskIds: z.array(IdSchema),
    obligationIds: z.array(IdSchema),
    planIds: z.array(IdSchema),
  }),
  report_returned: z.object({ obligationId: IdSchema, by: z.string(), reason: z.string() }),
  report_accepted: z.object({ obligationId: IdSchema, by: z.string() }),
  /** A report has come that waits for this person's decision. */
  decision_waiting: z.object({ obligationId: IdSchema, by: z.string() }),
  extension_requested: z.object({ obligationId: IdSchema, by: z.string() }),
  extension_decided: z.object({ obligationId: IdSchema, granted: z.boolean(), by: z.string() }),
  comment: z.object({ obligationId: IdSchema, by: z.string() }),
} as const;

/** NoticeKind names one kind of notice. */
export type NoticeKind = keyof typeof noticePayloads;
export type NoticePayload<K extends NoticeKind> = z.infer<(typeof noticePayloads)[K]>;
