import { z } from 'zod';
import { IdSchema, RowVersionSchema, longText } from './common.ts';
import { ComparatorSchema, TargetUnitSchema } from './target.ts';

/** DraftConsolidationSchema lets a consolidated report draft itself; `replace` overwrites what was written in it before. */
export const DraftConsolidationSchema = z.object({
  obligationId: IdSchema,
  rowVersion: RowVersionSchema,
  replace: z.boolean().default(false),
});
export type DraftConsolidation = z.infer<typeof DraftConsolidationSchema>;

/** CoverageSchema: what a consolidated report rests on; agencies by name, as they were called then. */
export const CoverageSchema = z.object({
  /** Agencies that owed a report of the period, those that were released left out. */
  expected: z.int().min(0),
  accepted: z.int().min(0),
  /** Sent, but not taken in yet: their figures are not in the sums. */
  waiting: z.array(z.string()),
  /** "Không phát sinh": an answer, and counted among the accepted once it was taken in. */
  nothingToReport: z.array(z.string()),
  missing: z.array(z.string()),
});
export type Coverage = z.infer<typeof CoverageSchema>;

/** PublishedFigureSchema is one target's figure as it leaves its tenant; a small one that counts people is suppressed. */
export const PublishedFigureSchema = z.object({
  title: z.string(),
  groupLabel: z.string().nullable(),
  indicatorCode: z.string().nullable(),
  comparator: ComparatorSchema,
  strict: z.boolean(),
  value: z.number().nullable(),
  valueMax: z.number().nullable(),
  unit: TargetUnitSchema.nullable(),
  unitNoun: z.string().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  note: z.string(),
  suppressed: z.boolean(),
});
export type PublishedFigure = z.infer<typeof PublishedFigureSchema>;

/** PublishedReportContentSchema is all that a parent reads of a report from below. */
export const PublishedReportContentSchema = z.object({
  planTitle: z.string(),
  documentNumber: z.string().nullable(),
  isDemonstration: z.boolean(),
  sentByName: z.string(),
  nothingToReport: z.boolean(),
  sections: z.array(z.object({ title: z.string(), text: z.string() })),
  figures: z.array(PublishedFigureSchema),
  coverage: CoverageSchema.nullable(),
});
export type PublishedReportContent = z.infer<typeof PublishedReportContentSchema>;

/** PublishedReportStateSchema: what came of a report that was sent up. */
export const PublishedReportStateSchema = z.enum(['sent', 'accepted', 'returned']);
export type PublishedReportState = z.infer<typeof PublishedReportStateSchema>;

/** ListReceivedSchema lists the reports that tenants below have sent up, due in one year; without one, in this year, and all that still wait. */
export const ListReceivedSchema = z.object({
  year: z.number().int().min(2000, 'invalid_input').max(2100, 'invalid_input').optional(),
  state: PublishedReportStateSchema.optional(),
});
export type ListReceived = z.infer<typeof ListReceivedSchema>;

/** ReadReceivedSchema asks for one report from below. */
export const ReadReceivedSchema = z.object({ tenantId: IdSchema, obligationId: IdSchema });
export type ReadReceived = z.infer<typeof ReadReceivedSchema>;

/** FindReceivedSchema names one of the tenant's own list of reports from below. */
export const FindReceivedSchema = z.object({ id: IdSchema });

/** AnswerReceivedSchema accepts a report from below, or returns it with a reason; `publishedAt` tells which sending of it was read. */
export const AnswerReceivedSchema = z
  .object({
    tenantId: IdSchema,
    obligationId: IdSchema,
    publishedAt: z.iso.datetime(),
    decision: z.enum(['accepted', 'returned']),
    reason: longText,
  })
  .refine((input) => input.decision === 'accepted' || input.reason.length > 0, {
    path: ['reason'],
    message: 'reason_required',
  });
export type AnswerReceived = z.infer<typeof AnswerReceivedSchema>;
