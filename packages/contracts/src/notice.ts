import { z } from 'zod';
import { IdSchema, PageSchema } from './common.ts';

/** What an agency takes over, and on what ground. */
const handedOver = z.object({
  obligationIds: z.array(IdSchema),
  taskIds: z.array(IdSchema),
  reason: z.string(),
});

/**
 * noticePayloads holds one schema a kind of notice: what the application itself tells a person. Ids lead to the form that it is about;
 * its words are written when it is read, in the reader's language.
 */
export const noticePayloads = {
  /** What the ladder says on one day; the ids are those of tasks and obligations, the digest's those of plans, and reports from below. */
  reminders: z.object({
    taskIds: z.array(IdSchema),
    obligationIds: z.array(IdSchema),
    planIds: z.array(IdSchema),
    receivedIds: z.array(IdSchema).optional(),
  }),
  report_returned: z.object({ obligationId: IdSchema, by: z.string(), reason: z.string() }),
  report_accepted: z.object({ obligationId: IdSchema, by: z.string() }),
  /** A report has come that waits for this person's decision. */
  decision_waiting: z.object({ obligationId: IdSchema, by: z.string() }),
  /** A tenant below has sent a report up, which waits for this person's answer; `by` is that tenant. */
  report_received: z.object({ receivedId: IdSchema, by: z.string() }),
  extension_requested: z.object({ obligationId: IdSchema, by: z.string() }),
  extension_decided: z.object({ obligationId: IdSchema, granted: z.boolean(), by: z.string() }),
  comment: z.object({ obligationId: IdSchema, by: z.string() }),
  /** A report that the agency owes out of turn. */
  report_requested: z.object({ obligationId: IdSchema, by: z.string() }),
  report_unlocked: z.object({ obligationId: IdSchema, by: z.string(), reason: z.string() }),
  report_waived: z.object({ obligationId: IdSchema, by: z.string(), reason: z.string() }),
  /** A report that was waived is asked for again. */
  report_reopened: z.object({ obligationId: IdSchema, by: z.string(), reason: z.string() }),
  task_assigned: z.object({ taskId: IdSchema, by: z.string() }),
  /** The reader's agency is the standing body from now on, and owes what the former one had not answered yet. */
  standing_duty_taken: handedOver,
  standing_duty_ended: z.object({ reason: z.string() }),
  /** Work of another agency is the reader's agency's from now on. */
  work_handed_over: handedOver,
} as const;

/** NoticeKind names one kind of notice. */
export type NoticeKind = keyof typeof noticePayloads;
export type NoticePayload<K extends NoticeKind> = z.infer<(typeof noticePayloads)[K]>;

/** isNoticeKind tells whether a text names a kind of notice that this version knows. */
export function isNoticeKind(kind: string): kind is NoticeKind {
  return Object.hasOwn(noticePayloads, kind);
}

/** noticeKinds are all kinds that this version knows. */
export const noticeKinds = Object.keys(noticePayloads).filter(isNoticeKind);

/** ListNoticesSchema asks for one page of a person's own notices. */
export const ListNoticesSchema = PageSchema;
export type ListNotices = z.infer<typeof ListNoticesSchema>;

/** ReadNoticeSchema names one notice. */
export const ReadNoticeSchema = z.object({ id: IdSchema });

/**
 * MarkReadSchema names notices that were read, or says that all are which had come by the time of the newest that was shown: one that
 * comes meanwhile stays unread.
 */
export const MarkReadSchema = z.union([
  z.object({ ids: z.array(IdSchema).min(1).max(200) }),
  z.object({ allUntil: z.iso.datetime() }),
]);
export type MarkRead = z.infer<typeof MarkReadSchema>;

/** CountWatchedSchema holds what watchUnread gave: each ticket is one open page of one signed-in person. */
export const CountWatchedSchema = z.object({ tickets: z.array(z.string().max(200)).max(1_000) });
