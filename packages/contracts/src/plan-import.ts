import { z } from 'zod';
import { agencyFields, AssignmentRoleSchema } from './agency.ts';
import { CivilDateSchema } from './civil-date.ts';
import { IdSchema, RowVersionSchema, SubmissionIdSchema, plainText } from './common.ts';
import { periodInOrder, periodOrderError, planFields } from './plan.ts';
import { scheduleStatement } from './report.ts';
import { measureError, measureIsWhole, targetStatement } from './target.ts';
import { taskStatement } from './task.ts';

/** maxPlanDocumentBytes is the largest official document that is taken: 20 MiB. */
export const maxPlanDocumentBytes = 20 * 1024 * 1024;

/** PlanImportStateSchema: how far a document is on its way to a plan. */
export const PlanImportStateSchema = z.enum([
  'reading',
  'review',
  'failed',
  'published',
  'discarded',
]);
export type PlanImportState = z.infer<typeof PlanImportStateSchema>;

/** ImportFailureSchema: why a document gave no draft; the first ten are of the file, the others of its text. */
export const ImportFailureSchema = z.enum([
  'file_empty',
  'file_too_large',
  'file_binary',
  'file_encoding',
  'file_damaged',
  'file_protected',
  'file_old_format',
  'archive_bomb',
  'pdf_without_text',
  'read_timeout',
  'empty_text',
  'text_too_long',
  'not_a_plan',
]);
export type ImportFailure = z.infer<typeof ImportFailureSchema>;

/** ImportItemKindSchema: what a draft is made of. */
export const ImportItemKindSchema = z.enum(['agency', 'target', 'task', 'schedule']);
export type ImportItemKind = z.infer<typeof ImportItemKindSchema>;

/** ImportItemStateSchema: nothing goes live that is still pending. */
export const ImportItemStateSchema = z.enum(['pending', 'confirmed', 'removed']);
export type ImportItemState = z.infer<typeof ImportItemStateSchema>;

/**
 * ImportDoubtSchema: why an item asks to be looked at first. The importer's own warnings that touch the item's passage come as
 * `warning`; the others are found when the draft is laid beside the tenant.
 */
export const ImportDoubtSchema = z.enum([
  'warning',
  'no_value',
  'no_due_rule',
  'no_agency',
  'several_agencies',
  'similar_agency',
  'long_text',
  'many_clauses',
  'other_year',
]);
export type ImportDoubt = z.infer<typeof ImportDoubtSchema>;

/** ImportAgencySchema is an agency that the document names; the existing one that it is stands in `matchId`, null makes a new one. */
export const ImportAgencySchema = agencyFields;
export type ImportAgency = z.infer<typeof ImportAgencySchema>;

/** ImportTargetSchema is a target of the draft; its owner is an agency item of the same import. */
export const ImportTargetSchema = targetStatement
  .extend({ ownerItemId: IdSchema.nullable(), indicatorId: IdSchema.nullable() })
  .refine(measureIsWhole, measureError);
export type ImportTarget = z.infer<typeof ImportTargetSchema>;

/** ImportTaskSchema is a task of the draft; its agencies are agency items of the same import. */
export const ImportTaskSchema = taskStatement.extend({
  assignments: z
    .array(
      z.object({
        agencyItemId: IdSchema,
        role: AssignmentRoleSchema,
        responsible: z.boolean(),
      }),
    )
    .max(200, 'invalid_input'),
});
export type ImportTask = z.infer<typeof ImportTaskSchema>;

/** ImportScheduleSchema is a reporting rule of the draft; its reporters are agency items of the same import. */
export const ImportScheduleSchema = scheduleStatement.extend({
  reporterItemIds: z.array(IdSchema).max(500, 'invalid_input'),
});
export type ImportSchedule = z.infer<typeof ImportScheduleSchema>;

/** ImportItemContentSchema is what one item says, told apart by its kind. */
export const ImportItemContentSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('agency'), fields: ImportAgencySchema }),
  z.object({ kind: z.literal('target'), fields: ImportTargetSchema }),
  z.object({ kind: z.literal('task'), fields: ImportTaskSchema }),
  z.object({ kind: z.literal('schedule'), fields: ImportScheduleSchema }),
]);
export type ImportItemContent = z.infer<typeof ImportItemContentSchema>;

/** ImportHeaderSchema is the plan's header as people corrected it. */
export const ImportHeaderSchema = planFields.refine(periodInOrder, periodOrderError);
export type ImportHeader = z.infer<typeof ImportHeaderSchema>;

/** StartImportSchema takes an uploaded document; with `planId` it amends that plan. */
export const StartImportSchema = z.object({
  fileId: IdSchema,
  planId: IdSchema.nullable().default(null),
  submissionId: SubmissionIdSchema,
});
export type StartImport = z.infer<typeof StartImportSchema>;

/** ReadImportSchema asks for one import with its items. */
export const ReadImportSchema = z.object({ id: IdSchema });

/** ReadSourceTextSchema asks for a stretch of a source's text: at most 200,000 characters around `from`. */
export const ReadSourceTextSchema = z.object({
  id: IdSchema,
  from: z.int().min(0).default(0),
});
export type ReadSourceText = z.infer<typeof ReadSourceTextSchema>;

const importRef = { importId: IdSchema };

/** UpdateImportHeaderSchema replaces the draft's header. */
export const UpdateImportHeaderSchema = z.object({
  ...importRef,
  rowVersion: RowVersionSchema,
  header: ImportHeaderSchema,
});
export type UpdateImportHeader = z.infer<typeof UpdateImportHeaderSchema>;

/** SaveImportItemSchema replaces what an item says, and confirms it; `matchId` is the existing row that it is (agency, or in an amendment its like). */
export const SaveImportItemSchema = z.object({
  ...importRef,
  id: IdSchema,
  rowVersion: RowVersionSchema,
  content: ImportItemContentSchema,
  matchId: IdSchema.nullable(),
});
export type SaveImportItem = z.infer<typeof SaveImportItemSchema>;

/** AddImportItemSchema adds what the importer missed, optionally as a clause of a target, optionally with its passage. */
export const AddImportItemSchema = z.object({
  ...importRef,
  content: ImportItemContentSchema,
  parentId: IdSchema.nullable().default(null),
  submissionId: SubmissionIdSchema,
});
export type AddImportItem = z.infer<typeof AddImportItemSchema>;

/** SetImportItemsStateSchema confirms, removes or reopens items: those named, or every sure one of a kind. */
export const SetImportItemsStateSchema = z.object({
  ...importRef,
  state: ImportItemStateSchema,
  items: z.union([
    z.object({ ids: z.array(IdSchema).min(1, 'invalid_input').max(2_000, 'invalid_input') }),
    /** `includeDoubtful` false leaves the doubtful ones for a person to look at one by one. */
    z.object({ kind: ImportItemKindSchema, includeDoubtful: z.boolean() }),
  ]),
});
export type SetImportItemsState = z.infer<typeof SetImportItemsStateSchema>;

/** SplitImportItemSchema cuts one target or task into several, one a title; each keeps the whole passage. */
export const SplitImportItemSchema = z.object({
  ...importRef,
  id: IdSchema,
  rowVersion: RowVersionSchema,
  titles: z
    .array(plainText(500, 'invalid_input').min(1, 'invalid_input'))
    .min(2, 'invalid_input')
    .max(50, 'invalid_input'),
});
export type SplitImportItem = z.infer<typeof SplitImportItemSchema>;

/** MergeImportItemsSchema makes one item of several of a kind; the first keeps its fields, the others' texts follow it. */
export const MergeImportItemsSchema = z.object({
  ...importRef,
  ids: z.array(IdSchema).min(2, 'invalid_input').max(50, 'invalid_input'),
});
export type MergeImportItems = z.infer<typeof MergeImportItemsSchema>;

/** PublishImportSchema makes the reviewed draft live; `effectiveOn` dates the version that an amendment makes. */
export const PublishImportSchema = z.object({
  id: IdSchema,
  rowVersion: RowVersionSchema,
  /** Puts a new plan into operation at once; otherwise it waits as a draft for its last settings. */
  activate: z.boolean().default(false),
  effectiveOn: CivilDateSchema.nullable().default(null),
});
export type PublishImport = z.infer<typeof PublishImportSchema>;

/** DiscardImportSchema gives a draft up. */
export const DiscardImportSchema = z.object({ id: IdSchema, rowVersion: RowVersionSchema });
export type DiscardImport = z.infer<typeof DiscardImportSchema>;

/** ReadSourcesSchema asks where a live row comes from, with so many characters of the document on each side of the passage. */
export const ReadSourcesSchema = z.object({
  about: z.enum(['target', 'task', 'schedule']),
  id: IdSchema,
  around: z.int().min(0).max(2_000).default(300),
});
export type ReadSources = z.infer<typeof ReadSourcesSchema>;

/** PreviewImportCalendarSchema asks which periods the draft's reporting rules give in a year: the current one where the plan has it, else its first. */
export const PreviewImportCalendarSchema = z.object({
  id: IdSchema,
  year: z.int().min(2000, 'invalid_input').max(2100, 'invalid_input').optional(),
});
export type PreviewImportCalendar = z.infer<typeof PreviewImportCalendarSchema>;
