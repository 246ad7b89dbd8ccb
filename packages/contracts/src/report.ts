import { z } from 'zod';
import { AgencyKindSchema } from './agency.ts';
import { IdSchema, RowVersionSchema, SubmissionIdSchema, longText, plainText } from './common.ts';
import { ScheduleRuleSchema, type ScheduleRule } from './schedule.ts';

const YearSchema = z.number().int().min(2000, 'invalid_input').max(2100, 'invalid_input');

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

/** scheduleStatement is what a document states of a report: how often, by when, to whom. */
export const scheduleStatement = z.object({
  title: plainText(300, 'invalid_input').min(1, 'invalid_input'),
  kind: ReportKindSchema,
  /** The rule that computes the windows; null where the plan names a report without dates ("định kỳ theo quy định"). */
  rule: ScheduleRuleSchema.nullable(),
  /** The due rule in words, as people read it. */
  dueText: plainText(500, 'invalid_input'),
  hop: z.number().int().min(1, 'invalid_input').max(3, 'invalid_input'),
  reporterScope: ReporterScopeSchema,
  recipient: plainText(300, 'invalid_input'),
  forwardTo: z
    .array(plainText(300, 'invalid_input').min(1, 'invalid_input'))
    .max(10, 'invalid_input'),
});

const scheduleFields = scheduleStatement.extend({
  reporterAgencyIds: z.array(IdSchema).max(500, 'invalid_input'),
});

/** What a request out of turn asks; a rule of the plan asks nothing. */
const question = plainText(4_000, 'invalid_input').optional();
type ScheduleParts = {
  kind: ReportKind;
  rule: ScheduleRule | null;
  reporterScope: 'all' | 'chosen';
  reporterAgencyIds: string[];
};

/** A report without dates is never asked for, so nobody need be named yet. */
const reportersAreNamed = (schedule: ScheduleParts) =>
  schedule.rule === null ||
  schedule.reporterScope === 'all' ||
  schedule.reporterAgencyIds.length > 0;
const reportersError = { path: ['reporterAgencyIds'], message: 'schedule_incomplete' };

/** A plan of one year may give its six-month report a single window, a request out of turn has one; otherwise the windows are those of the kind. */
const ruleFitsKind = (schedule: ScheduleParts) =>
  schedule.rule === null ||
  (schedule.kind !== 'periodic' &&
    (schedule.rule.kind === 'once' || schedule.rule.kind === schedule.kind));
const ruleError = { path: ['rule'], message: 'schedule_incomplete' };

/** CreateScheduleSchema adds a reporting rule to a plan. */
export const CreateScheduleSchema = scheduleFields
  .extend({ planId: IdSchema, submissionId: SubmissionIdSchema, question })
  .refine(reportersAreNamed, reportersError)
  .refine(ruleFitsKind, ruleError);
export type CreateSchedule = z.infer<typeof CreateScheduleSchema>;

/** UpdateScheduleSchema replaces a reporting rule. Obligations already answered keep their dates. */
export const UpdateScheduleSchema = scheduleFields
  .extend({ id: IdSchema, rowVersion: RowVersionSchema })
  .refine(reportersAreNamed, reportersError)
  .refine(ruleFitsKind, ruleError);
export type UpdateSchedule = z.infer<typeof UpdateScheduleSchema>;

/** ListSchedulesSchema asks for a plan's reporting rules with their windows that fall due in one year. */
export const ListSchedulesSchema = z.object({
  planId: IdSchema,
  year: YearSchema,
  includeArchived: z.boolean().default(false),
});

/** PreviewScheduleSchema asks which windows of a plan a rule gives, before it is saved. */
export const PreviewScheduleSchema = z.object({ planId: IdSchema, rule: ScheduleRuleSchema });
export type PreviewSchedule = z.infer<typeof PreviewScheduleSchema>;

/** ObligationStateSchema: what one agency owes for one window. */
export const ObligationStateSchema = z.enum([
  'open',
  'draft',
  'awaiting_head',
  'submitted',
  'returned',
  'accepted',
  'waived',
]);
export type ObligationState = z.infer<typeof ObligationStateSchema>;

/** ReportEventKindSchema: what can happen to a report; kept in order, never changed. */
export const ReportEventKindSchema = z.enum([
  'submitted',
  'returned',
  'accepted',
  'waived',
  'reopened',
  'sent_to_head',
  'commented',
  'unlocked',
  'extension_requested',
  'extension_granted',
  'extension_refused',
  'handed_over',
]);
export type ReportEventKind = z.infer<typeof ReportEventKindSchema>;

/** TimelinessSchema: how an obligation counts in reports on time, late and missing. */
export const TimelinessSchema = z.enum(['on_time', 'late', 'missing', 'pending', 'waived']);
export type Timeliness = z.infer<typeof TimelinessSchema>;

/** maxReportFiles bounds the files of one report, those behind its figures included. */
export const maxReportFiles = 20;

/** A section may leave the tenant's outline while reports still have a text under it. */
const maxExtraSections = 40;

const figureInput = z.object({
  targetId: IdSchema,
  numerator: z.number().min(0, 'invalid_input').max(1e12, 'invalid_input').nullable(),
  denominator: z.number().min(0, 'invalid_input').max(1e12, 'invalid_input').nullable(),
  note: plainText(2_000, 'invalid_input'),
  /** Evidence for this figure, just uploaded. */
  fileIds: z.array(IdSchema).max(maxReportFiles, 'too_many_files').default([]),
});

/** ReportContentSchema is what an agency writes in a report; `nothingToReport` is an answer, told apart from silence. */
export const ReportContentSchema = z.object({
  obligationId: IdSchema,
  rowVersion: RowVersionSchema,
  nothingToReport: z.boolean().default(false),
  results: longText,
  difficulties: longText,
  proposals: longText,
  /** Texts of the sections that the tenant's outline adds, by section id. */
  extraSections: z
    .record(IdSchema, longText)
    .refine((texts) => Object.keys(texts).length <= maxExtraSections, 'invalid_input')
    .default({}),
  figures: z
    .array(figureInput)
    .max(500, 'invalid_input')
    .refine(
      (list) => new Set(list.map((row) => row.targetId)).size === list.length,
      'invalid_input',
    ),
  /** Files just uploaded; those that the report holds already stay with it. */
  fileIds: z.array(IdSchema).max(maxReportFiles, 'too_many_files').default([]),
  /** Files of the report that are taken off it. */
  removedFileIds: z.array(IdSchema).max(maxReportFiles, 'too_many_files').default([]),
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

export type DecideReport = z.infer<typeof DecideReportSchema>;

/** MatrixShowSchema narrows the matrix to agencies with at least one report in that state. */
export const MatrixShowSchema = z.enum([
  'unsent',
  'overdue',
  'locked',
  'awaiting_head',
  'returned',
  'waiting',
  'no_contact',
]);
export type MatrixShow = z.infer<typeof MatrixShowSchema>;

/** MatrixFilterSchema filters the matrix of agencies and periods; `year` is the one in which the reports fall due. */
export const MatrixFilterSchema = z.object({
  planId: IdSchema,
  year: YearSchema,
  agencyKind: AgencyKindSchema.optional(),
  show: MatrixShowSchema.optional(),
});
export type MatrixFilter = z.infer<typeof MatrixFilterSchema>;
