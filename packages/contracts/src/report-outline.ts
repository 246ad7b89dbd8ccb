import { z } from 'zod';
import { IdSchema, RowVersionSchema, plainText } from './common.ts';

/** builtInSections are the sections of every outline: they may be renamed and reordered, never removed. */
export const builtInSections = ['results', 'difficulties', 'proposals'] as const;

/** OutlineSectionSchema is one section of the tenant's outline for reports. */
export const OutlineSectionSchema = z.object({
  id: z.union([z.enum(builtInSections), IdSchema]),
  title: plainText(200, 'invalid_input').min(1, 'invalid_input'),
  /** What the agency should write there. */
  guidance: plainText(1_000, 'invalid_input'),
  required: z.boolean(),
});
export type OutlineSection = z.infer<typeof OutlineSectionSchema>;

/** ReportOutlineSchema is the tenant's outline in order: each built-in section once, at most 20 sections in all. */
export const ReportOutlineSchema = z
  .array(OutlineSectionSchema)
  .max(20, 'invalid_input')
  .refine((sections) => new Set(sections.map(({ id }) => id)).size === sections.length, {
    error: 'invalid_input',
  })
  .refine((sections) => builtInSections.every((id) => sections.some((part) => part.id === id)), {
    error: 'invalid_input',
  });
export type ReportOutline = z.infer<typeof ReportOutlineSchema>;

/** UpdateReportOutlineSchema replaces the tenant's outline; reports that were sent keep what they say. */
export const UpdateReportOutlineSchema = z.object({
  rowVersion: RowVersionSchema,
  outline: ReportOutlineSchema,
});
export type UpdateReportOutline = z.infer<typeof UpdateReportOutlineSchema>;
