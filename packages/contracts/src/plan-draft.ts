import { z } from 'zod';
import { CivilDateSchema } from './civil-date.ts';
import { ComparatorSchema, TargetUnitSchema } from './target.ts';

/** SpanSchema: where a passage stands in the source's text, in UTF-16 code units; the slice quotes it. */
export const SpanSchema = z
  .object({ start: z.int().min(0), end: z.int().min(1) })
  .refine(({ start, end }) => end > start, 'invalid_input');
export type Span = z.infer<typeof SpanSchema>;

const year = z.int().min(1900).max(2200);

const measure = {
  /** Verbatim, white space collapsed. */
  text: z.string().min(1),
  comparator: ComparatorSchema,
  /** True for `trên` (more than) and `dưới` (less than). */
  strict: z.boolean(),
  value: z.number().nullable(),
  valueMax: z.number().nullable(),
  unit: TargetUnitSchema.nullable(),
  unitNoun: z.string().optional(),
  perYear: z.literal(true).optional(),
  denominator: z.number().optional(),
  dueDate: CivilDateSchema.optional(),
  span: SpanSchema,
};

/** DraftMilestoneSchema: what a target has to reach by the end of a year, the last one included. */
export const DraftMilestoneSchema = z.object({
  year,
  comparator: ComparatorSchema,
  value: z.number(),
  unit: TargetUnitSchema.nullable(),
});
export type DraftMilestone = z.infer<typeof DraftMilestoneSchema>;

/** DraftSubTargetSchema: one measurable clause of a target's bullet. */
export const DraftSubTargetSchema = z.object(measure);
export type DraftSubTarget = z.infer<typeof DraftSubTargetSchema>;

/** DraftTargetSchema: one bullet or table row under a heading of targets; `group` is the sub-heading it stands under. */
export const DraftTargetSchema = DraftSubTargetSchema.extend({
  group: z.string().optional(),
  milestones: z.array(DraftMilestoneSchema).optional(),
  subTargets: z.array(DraftSubTargetSchema).optional(),
});
export type DraftTarget = z.infer<typeof DraftTargetSchema>;

/** DraftTaskSchema: a first-level bullet below an agency; `dueDate` is the day that its text names. */
export const DraftTaskSchema = z.object({
  text: z.string().min(1),
  span: SpanSchema,
  dueDate: CivilDateSchema.optional(),
  subTasks: z.array(z.object({ text: z.string().min(1), span: SpanSchema })).optional(),
});
export type DraftTask = z.infer<typeof DraftTaskSchema>;

/** DraftRoleSchema: what the plan makes of an agency; `requested` where it says `Đề nghị`. */
export const DraftRoleSchema = z.enum(['lead', 'coordinate', 'requested']);
export type DraftRole = z.infer<typeof DraftRoleSchema>;

/** DraftAssignmentSchema: an agency heading with its tasks; `agencies` where one heading names several. */
export const DraftAssignmentSchema = z.object({
  agency: z.string().min(1),
  agencies: z.array(z.string().min(1)).optional(),
  role: DraftRoleSchema,
  span: SpanSchema,
  tasks: z.array(DraftTaskSchema),
});
export type DraftAssignment = z.infer<typeof DraftAssignmentSchema>;

/** DraftReportKindSchema: how often a report is due; `periodic` is "định kỳ … theo quy định" with no stated frequency. */
export const DraftReportKindSchema = z.enum([
  'monthly',
  'quarterly',
  'six-month',
  'nine-month',
  'annual',
  'ad-hoc',
  'periodic',
]);
export type DraftReportKind = z.infer<typeof DraftReportKindSchema>;

const day = z.int().min(1).max(31);
/** `before` is exclusive (trước ngày), `by` inclusive (chậm nhất, đến ngày), `on` the day itself (vào ngày). */
const mode = z.enum(['before', 'by', 'on']);

/** DraftDueSchema: when a report is due, only as far as the source states it. */
export const DraftDueSchema = z.union([
  z.strictObject({ mode, date: CivilDateSchema }),
  z.strictObject({
    mode,
    monthDay: z.string().regex(/^\d{2}-\d{2}$/),
    every: z.literal('year'),
  }),
  z.strictObject({ mode, day, every: z.literal('month') }),
  z.strictObject({
    mode,
    day,
    of: z.literal('last month of quarter'),
    every: z.literal('quarter'),
  }),
  z.strictObject({ mode: z.literal('within'), hours: z.int().min(1) }),
  z.strictObject({ mode: z.literal('within'), days: z.int().min(1) }),
]);
export type DraftDue = z.infer<typeof DraftDueSchema>;

/** DraftReportingSchema: one kind of report of one tier, from `reporter` to `recipient`. */
export const DraftReportingSchema = z.object({
  kind: DraftReportKindSchema,
  dueRule: z.string().min(1),
  due: DraftDueSchema.nullable(),
  reporter: z.string().nullable(),
  recipient: z.string().nullable(),
  forwardTo: z.array(z.string()),
  span: SpanSchema,
});
export type DraftReporting = z.infer<typeof DraftReportingSchema>;

/** DraftWarningSchema: what the importer was unsure of; `code` is stable, `message` is Vietnamese and for people. */
export const DraftWarningSchema = z.object({
  code: z.string().regex(/^[a-z_]+$/),
  message: z.string().min(1),
  span: SpanSchema.optional(),
});
export type DraftWarning = z.infer<typeof DraftWarningSchema>;

/** PlanDraftSchema: an official plan as the importer read it; what the source does not say is null, never guessed. */
export const PlanDraftSchema = z.object({
  title: z.string().nullable(),
  level: z.enum(['province', 'commune']).nullable(),
  locality: z.string().nullable(),
  documentNumber: z.string().nullable(),
  issuedOn: CivilDateSchema.nullable(),
  period: z.object({ from: year.nullable(), to: year.nullable() }),
  legalBases: z.array(z.string()),
  targets: z.array(DraftTargetSchema),
  assignments: z.array(DraftAssignmentSchema),
  reporting: z.array(DraftReportingSchema),
  warnings: z.array(DraftWarningSchema),
});
export type PlanDraft = z.infer<typeof PlanDraftSchema>;
