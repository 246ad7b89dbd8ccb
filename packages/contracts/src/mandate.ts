import { z } from 'zod';
import { CivilDateSchema } from './civil-date.ts';
import { IdSchema, RowVersionSchema, SubmissionIdSchema, plainText } from './common.ts';

const basis = plainText(500, 'invalid_input').min(1, 'reason_required');

/**
 * AppointStandingBodySchema hands the duty of standing body to an agency from a day on, by the document that says so. What cannot wait for
 * that day is chosen now: whether the open tasks of the holder before follow, and which members of the new one coordinate from then on.
 */
export const AppointStandingBodySchema = z.object({
  agencyId: IdSchema,
  validFrom: CivilDateSchema,
  basis,
  movesTasks: z.boolean().default(false),
  coordinatorIds: z.array(IdSchema).max(50, 'invalid_input').default([]),
  submissionId: SubmissionIdSchema,
});
export type AppointStandingBody = z.infer<typeof AppointStandingBodySchema>;

/** CancelMandateSchema takes back a succession whose day is still to come. */
export const CancelMandateSchema = z.object({ id: IdSchema, rowVersion: RowVersionSchema });
export type CancelMandate = z.infer<typeof CancelMandateSchema>;

/** MergeAgenciesSchema merges agencies into one that takes over their people and open work, by the document that says so. */
export const MergeAgenciesSchema = z
  .object({
    fromIds: z.array(IdSchema).min(1, 'invalid_input').max(200, 'invalid_input'),
    intoId: IdSchema,
    basis,
  })
  .refine(({ fromIds, intoId }) => !fromIds.includes(intoId), {
    path: ['intoId'],
    message: 'invalid_input',
  });
export type MergeAgencies = z.infer<typeof MergeAgenciesSchema>;
