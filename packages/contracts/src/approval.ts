import { z } from 'zod';
import { CivilDateSchema } from './civil-date.ts';
import { IdSchema, RowVersionSchema, SubmissionIdSchema, longText, plainText } from './common.ts';

/** ApproveReportSchema: the head of an agency sends its report on, or gives it back with a reason. */
export const ApproveReportSchema = z
  .object({
    obligationId: IdSchema,
    rowVersion: RowVersionSchema,
    decision: z.enum(['approve', 'return']),
    reason: longText,
  })
  .refine((input) => input.decision === 'approve' || input.reason.length > 0, {
    path: ['reason'],
    message: 'reason_required',
  });
export type ApproveReport = z.infer<typeof ApproveReportSchema>;

/** CommentReportSchema adds to a report's thread. */
export const CommentReportSchema = z.object({
  obligationId: IdSchema,
  text: plainText(4_000, 'payload_too_large').min(1, 'text_required'),
  submissionId: SubmissionIdSchema,
});
export type CommentReport = z.infer<typeof CommentReportSchema>;

/** RequestReportSchema asks chosen agencies a question out of turn ("báo cáo đột xuất"), to be answered by `dueOn`, that day included. */
export const RequestReportSchema = z.object({
  planId: IdSchema,
  title: plainText(300, 'invalid_input').min(1, 'text_required'),
  question: plainText(4_000, 'payload_too_large').min(1, 'text_required'),
  dueOn: CivilDateSchema,
  agencyIds: z.array(IdSchema).min(1, 'nothing_chosen').max(500, 'invalid_input'),
  submissionId: SubmissionIdSchema,
});
export type RequestReport = z.infer<typeof RequestReportSchema>;

/** ReportStepSchema: who has to act on a report next. */
export const ReportStepSchema = z.enum(['agency', 'head', 'recipient', 'nobody']);
export type ReportStep = z.infer<typeof ReportStepSchema>;
