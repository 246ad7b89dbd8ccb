import { z } from 'zod';
import { CivilDateSchema } from './civil-date.ts';
import { IdSchema, RowVersionSchema, SubmissionIdSchema, longText } from './common.ts';

const reason = longText.refine((text) => text.length > 0, 'reason_required');

/** maxExtensionFiles bounds the files of one request for more time. */
export const maxExtensionFiles = 5;

/** ExtensionStateSchema: a request waits until it is granted, refused or withdrawn. */
export const ExtensionStateSchema = z.enum(['requested', 'granted', 'refused', 'withdrawn']);
export type ExtensionState = z.infer<typeof ExtensionStateSchema>;

/** RequestExtensionSchema asks for more time for one report, until `requestedDay` included. */
export const RequestExtensionSchema = z.object({
  obligationId: IdSchema,
  requestedDay: CivilDateSchema,
  reason,
  fileIds: z.array(IdSchema).max(maxExtensionFiles, 'too_many_files').default([]),
  submissionId: SubmissionIdSchema,
});
export type RequestExtension = z.infer<typeof RequestExtensionSchema>;

/** DecideExtensionSchema grants a request, until the day asked for or another one, or refuses it with a reason. */
export const DecideExtensionSchema = z
  .object({
    id: IdSchema,
    rowVersion: RowVersionSchema,
    decision: z.enum(['grant', 'refuse']),
    /** The last day that is granted; the one asked for when null. */
    grantedDay: CivilDateSchema.nullable().default(null),
    reason: longText,
  })
  .refine((input) => input.decision === 'grant' || input.reason.length > 0, {
    path: ['reason'],
    message: 'reason_required',
  });
export type DecideExtension = z.infer<typeof DecideExtensionSchema>;

/** WithdrawExtensionSchema takes a request back that is not decided yet. */
export const WithdrawExtensionSchema = z.object({ id: IdSchema, rowVersion: RowVersionSchema });
export type WithdrawExtension = z.infer<typeof WithdrawExtensionSchema>;

/** ExtendReportsSchema gives chosen agencies more time without being asked, for a reason that is logged. */
export const ExtendReportsSchema = z.object({
  obligationIds: z.array(IdSchema).min(1, 'nothing_chosen').max(500, 'invalid_input'),
  lastDay: CivilDateSchema,
  reason,
});
export type ExtendReports = z.infer<typeof ExtendReportsSchema>;

/** UnlockReportsSchema takes the lock off chosen agencies' reports until a day, for a reason that is logged. */
export const UnlockReportsSchema = z.object({
  obligationIds: z.array(IdSchema).min(1, 'nothing_chosen').max(500, 'invalid_input'),
  until: CivilDateSchema,
  reason,
});
export type UnlockReports = z.infer<typeof UnlockReportsSchema>;

/** WaiveReportSchema releases one agency from one report, or asks for it again, for a reason that is logged. */
export const WaiveReportSchema = z.object({
  obligationId: IdSchema,
  rowVersion: RowVersionSchema,
  waived: z.boolean(),
  reason,
});
export type WaiveReport = z.infer<typeof WaiveReportSchema>;

/** ApprovalSchema: whether an agency's report goes straight to the standing body, or through the agency's head. */
export const ApprovalSchema = z.enum(['direct', 'head']);
export type Approval = z.infer<typeof ApprovalSchema>;

/** UpdateReportingSettingsSchema replaces when reports lock (null never) and who approves them; reports in flight keep their way. */
export const UpdateReportingSettingsSchema = z.object({
  rowVersion: RowVersionSchema,
  lockAfterDays: z
    .number('invalid_input')
    .int('invalid_input')
    .min(0, 'invalid_input')
    .max(365, 'invalid_input')
    .nullable(),
  approval: ApprovalSchema,
});
export type UpdateReportingSettings = z.infer<typeof UpdateReportingSettingsSchema>;
