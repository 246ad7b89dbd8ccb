import { z } from 'zod';
import { CivilDateSchema } from './civil-date.ts';
import {
  IdSchema,
  RowVersionSchema,
  SubmissionIdSchema,
  optionalText,
  plainText,
} from './common.ts';

const line = (max: number) => plainText(max, 'invalid_input').min(1, 'invalid_input');
const lines = (most: number) => z.array(line(300)).max(most, 'invalid_input');

/** AuthorityPrefixSchema says by what right somebody signs (Decree 30/2020/NĐ-CP, annex I). */
export const AuthorityPrefixSchema = z.enum(['TM.', 'KT.', 'TL.', 'TUQ.', 'Q.']);

/** LetterheadSchema is what a tenant's official documents bear: who issues, where, under which symbol, who signs, who gets them. */
export const LetterheadSchema = z.object({
  parentBody: optionalText(200),
  issuingBody: line(200),
  place: line(100),
  /** What stands behind the number of a report: `BC-UBND`. */
  reportSymbol: line(40),
  /** What stands behind the number of a letter: `UBND-NC`. */
  letterSymbol: line(40),
  authorityPrefix: AuthorityPrefixSchema.nullable(),
  onBehalfOf: lines(4),
  position: line(200),
  signerName: plainText(120, 'invalid_input'),
  addressees: lines(20),
  recipients: lines(40),
  /** Whom to ask, in a letter: name and telephone. */
  contact: optionalText(200),
});
export type Letterhead = z.infer<typeof LetterheadSchema>;

/** UpdateLetterheadSchema replaces the letterhead; documents that were made keep theirs. */
export const UpdateLetterheadSchema = z.object({
  rowVersion: RowVersionSchema,
  letterhead: LetterheadSchema,
});
export type UpdateLetterhead = z.infer<typeof UpdateLetterheadSchema>;

/** OfficialDocumentKindSchema: Báo cáo, Công văn đôn đốc, Phụ lục. */
export const OfficialDocumentKindSchema = z.enum(['report', 'reminder_letter', 'progress_table']);
export type OfficialDocumentKind = z.infer<typeof OfficialDocumentKindSchema>;

/** DocumentFormatSchema: what a document can be had as; a PDF only where LibreOffice is present. */
export const DocumentFormatSchema = z.enum(['docx', 'xlsx', 'pdf']);
export type DocumentFormat = z.infer<typeof DocumentFormatSchema>;

const documentFields = z.object({
  /** Null leaves a gap for the clerk. */
  number: z
    .number('invalid_input')
    .int('invalid_input')
    .min(1, 'invalid_input')
    .max(999_999, 'invalid_input')
    .nullable(),
  issuedOn: CivilDateSchema,
});

/** CreateDocumentSchema makes one official document; what it says is kept from then on. A report needs its obligation. */
export const CreateDocumentSchema = documentFields
  .extend({
    planId: IdSchema,
    kind: OfficialDocumentKindSchema,
    obligationId: IdSchema.nullable().default(null),
    /** A letter's new last day. */
    deadline: CivilDateSchema.nullable().default(null),
    /** Whom of those that owe something a letter goes to; null is all of them. */
    agencyIds: z
      .array(IdSchema, 'invalid_input')
      .min(1, 'nothing_chosen')
      .max(1_000, 'invalid_input')
      .nullable()
      .default(null),
    submissionId: SubmissionIdSchema,
  })
  .refine((input) => (input.kind === 'report') === (input.obligationId !== null), {
    path: ['obligationId'],
    message: 'invalid_input',
  });
export type CreateDocument = z.infer<typeof CreateDocumentSchema>;

/** NumberDocumentSchema gives a document the number and day that the clerk's register says. */
export const NumberDocumentSchema = documentFields.extend({
  id: IdSchema,
  rowVersion: RowVersionSchema,
});
export type NumberDocument = z.infer<typeof NumberDocumentSchema>;

/** RenderDocumentSchema asks for a document that was made, in a format. */
export const RenderDocumentSchema = z.object({ id: IdSchema, format: DocumentFormatSchema });
export type RenderDocument = z.infer<typeof RenderDocumentSchema>;

/** RenderReportSchema asks for a report as it stands, or as it was at its acceptance, without making a document of it. */
export const RenderReportSchema = z.object({
  obligationId: IdSchema,
  format: DocumentFormatSchema,
});
export type RenderReport = z.infer<typeof RenderReportSchema>;
