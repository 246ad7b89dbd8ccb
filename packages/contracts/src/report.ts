import { z } from 'zod';
import { AgencyKindSchema } from './agency.ts';
import { IdSchema, RowVersionSchema, longText } from './common.ts';
import { ScheduleRuleSchema } from './schedule.ts';

/** ReportKindSchema: what a plan calls the report; `ad_hoc` and `periodic` have no computed windows. */
export const ReportKindSchema = z.enum([
  'weekly',
  'monthly',
  'quarterly',
  'six-month',
  'nine-month',
  'annual',
  'every-n-years',
  'once',
  'ad-hoc',
  'periodic',
]);
export type ReportKind = z.infer<typeof ReportKindSchema>;

/** ReporterScopeSchema: every agency of the plan but the recipient, or only those chosen. */
export const ReporterScopeSchema = z.enum(['all', 'chosen']);

const scheduleFields = z.object({
  title: z.string().trim().min(1, 'invalid_input').max(300, 'invalid_input'),
  kind: ReportKindSchema,
  /** The rule that computes the windows; null where the plan names a report without dates ("định kỳ theo quy định"). */
  rule: ScheduleRuleSchema.nullable(),
  /** The due rule in words, as people read it. */
  dueText: z.string().trim().max(500, 'invalid_input'),
  hop: z.number().int().min(1, 'invalid_input').max(3, 'invalid_input'),
  reporterScope: ReporterScopeSchema,
  reporterAgencyIds: z.array(IdSchema).max(500, 'invalid_input'),
  recipient: z.string().trim().max(300, 'invalid_input'),
  forwardTo: z.array(z.string().trim().min(1).max(300)).max(10, 'invalid_input'),
});
const chosenHasAgencies = (schedule: { reporterScope: string; reporterAgencyIds: string[] }) =>
  schedule.reporterScope === 'all' || schedule.reporterAgencyIds.length > 0;
const chosenError = { path: ['reporterAgencyIds'], message: 'schedule_incomplete' };

/** CreateScheduleSchema adds a reporting rule to a plan. */
export const CreateScheduleSchema = scheduleFields
  .extend({ planId: IdSchema })
  .refine(chosenHasAgencies, chosenError);
export type CreateSchedule = z.infer<typeof CreateScheduleSchema>;

/** UpdateScheduleSchema replaces a reporting rule. Obligations already answered keep their dates. */
export const UpdateScheduleSchema = scheduleFields
  .extend({ id: IdSchema, rowVersion: RowVersionSchema })
  .refine(chosenHasAgencies, chosenError);
export type UpdateSchedule = z.infer<typeof UpdateScheduleSchema>;

/** ObligationStateSchema: what one agency owes for one window. */
export const ObligationStateSchema = z.enum([
  'open',
  'draft',
  'submitted',
  'returned',
  'accepted',
  'waived',
]);
export type ObligationState = z.infer<typeof ObligationStateSchema>;

/** TimelinessSchema: how an obligation counts in reports on time, late and missing. */
export const TimelinessSchema = z.enum(['on_time', 'late', 'missing', 'pending', 'waived']);
export type Timeliness = z.infer<typeof TimelinessSchema>;

const figureInput = z.object({
  targetId: IdSchema,
  numerator: z.number().min(0, 'invalid_input').max(1e12, 'invalid_input').nullable(),
  denominator: z.number().min(0, 'invalid_input').max(1e12, 'invalid_input').nullable(),
  note: z.string().trim().max(2_000, 'invalid_input'),
});

/** ReportContentSchema is what an agency writes in a report; `nothingToReport` is an answer, told apart from silence. */
export const ReportContentSchema = z.object({
  obligationId: IdSchema,
  rowVersion: RowVersionSchema,
  nothingToReport: z.boolean().default(false),
  results: longText,
  difficulties: longText,
  proposals: longText,
  figures: z.array(figureInput).max(500, 'invalid_input'),
  fileIds: z.array(IdSchema).max(20, 'too_many_files').default([]),
});
export type ReportContent = z.infer<typeof ReportContentSchema>;

/** DecideReportSchema accepts a submitted report or returns it with a reason. */
export const DecideReportSchema = z
  .object({
    obligationId: IdSchema,
    rowVersion: RowVersionSchema,
    decision: z.enum(['accept', 'return']),
    reason: longText,
  })
  .refine((input) => input.decision === 'accept' || input.reason.length > 0, {
    path: ['reason'],
    message: 'reason_required',
  });

/** MatrixFilterSchema filters the matrix of agencies and periods. */
export const MatrixFilterSchema = z.object({
  planId: IdSchema,
  year: z.number().int().min(2000).max(2100),
  agencyKind: AgencyKindSchema.optional(),
});
