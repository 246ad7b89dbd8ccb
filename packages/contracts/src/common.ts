import { z } from 'zod';

/** IdSchema is the id of any row: a UUID. */
export const IdSchema = z.uuid('invalid_input');

/** titleText is a required single-line text. */
export const titleText = z.string().trim().min(1, 'invalid_input').max(500, 'invalid_input');

/** longText is an optional text of several lines; white space alone counts as nothing. */
export const longText = z.string().trim().max(20_000, 'payload_too_large');

/** RowVersionSchema guards an edit: it must equal the row's version, else somebody else saved in between. */
export const RowVersionSchema = z.number().int().nonnegative();

/** RowRefSchema points at one row and the version of it that the person saw. */
export const RowRefSchema = z.object({ id: IdSchema, rowVersion: RowVersionSchema });

/** ReorderSchema gives the wanted order of all unarchived rows of one list. */
export const ReorderSchema = z.object({ planId: IdSchema, ids: z.array(IdSchema).max(2_000) });

/** ArchiveSchema archives a row, or brings it back. */
export const ArchiveSchema = RowRefSchema.extend({ archived: z.boolean() });

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
