import { z } from 'zod';

/** IdSchema is the id of any row: a UUID. */
export const IdSchema = z.uuid('invalid_input');

/** PostgreSQL keeps neither NUL nor half a surrogate pair; no keyboard writes them. */
const isStorable = (text: string) => !text.includes('\u0000') && !/\p{Surrogate}/u.test(text);

/**
 * plainText is a text without white space around it, in Unicode normal form C, so that the same Vietnamese letters typed on two
 * systems are the same name. It may be empty.
 */
export const plainText = (max: number, tooLong: 'invalid_input' | 'payload_too_large') =>
  z.string().normalize('NFC').trim().max(max, tooLong).refine(isStorable, 'invalid_input');

/** optionalText is a single-line text that may be left out: nothing, and white space alone, count as null. */
export const optionalText = (max: number) =>
  plainText(max, 'invalid_input')
    .nullable()
    .transform((text) => text || null);

/** titleText is a required single-line text. */
export const titleText = plainText(500, 'invalid_input').min(1, 'invalid_input');

/** longText is an optional text of several lines; white space alone counts as nothing. */
export const longText = plainText(20_000, 'payload_too_large');

/**
 * SubmissionIdSchema is drawn when a form that creates something is rendered and becomes the new row's id, so that the same form
 * sent twice creates one row. Callers without a form leave it out.
 */
export const SubmissionIdSchema = IdSchema.optional();

/** RowVersionSchema guards an edit: it must equal the row's version, else somebody else saved in between. */
export const RowVersionSchema = z.number().int().nonnegative();

/** RowRefSchema points at one row and the version of it that the person saw. */
export const RowRefSchema = z.object({ id: IdSchema, rowVersion: RowVersionSchema });

/** MoveSchema moves one row of an ordered list past its neighbour. */
export const MoveSchema = z.object({ id: IdSchema, direction: z.enum(['up', 'down']) });
export type Move = z.infer<typeof MoveSchema>;

/** ReorderSchema gives the wanted order of all unarchived rows of one list. */
export const ReorderSchema = z.object({ planId: IdSchema, ids: z.array(IdSchema).max(2_000) });
export type Reorder = z.infer<typeof ReorderSchema>;

/** ArchiveSchema archives a row, or brings it back. */
export const ArchiveSchema = RowRefSchema.extend({ archived: z.boolean() });
export type Archive = z.infer<typeof ArchiveSchema>;

/** PageSchema asks for one page of a list; pages count from 1. */
export const PageSchema = z.object({
  page: z.number().int().min(1).max(10_000).default(1),
  pageSize: z.number().int().min(1).max(200).default(50),
});

/** Page is one page of a list with the total number of rows. */
export interface Page<T> {
  rows: T[];
  total: number;
  page: number;
  pageSize: number;
}
