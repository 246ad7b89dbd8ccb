import { z } from 'zod';
import { CivilDateSchema } from './civil-date.ts';
import {
  IdSchema,
  RowVersionSchema,
  SubmissionIdSchema,
  longText,
  optionalText,
  plainText,
  titleText,
} from './common.ts';

/** PlanStatusSchema: a draft is seen by its administrators only; an active plan runs; an archived one is read only. */
export const PlanStatusSchema = z.enum(['draft', 'active', 'archived']);
export type PlanStatus = z.infer<typeof PlanStatusSchema>;

/** LegalBasisSchema is a document that the plan rests on (`basis`) or otherwise cites (`cited`). */
export const LegalBasisSchema = z.object({
  documentNumber: plainText(80, 'invalid_input').min(1, 'invalid_input'),
  title: plainText(500, 'invalid_input'),
  kind: z.enum(['basis', 'cited']),
});
export type LegalBasis = z.infer<typeof LegalBasisSchema>;

/** planFields is a plan's header with its legal bases. */
export const planFields = z.object({
  title: titleText,
  documentNumber: optionalText(80),
  issuedBy: optionalText(200),
  issuedOn: CivilDateSchema.nullable(),
  periodFrom: z.number().int().min(2000, 'invalid_input').max(2100, 'invalid_input'),
  periodTo: z.number().int().min(2000, 'invalid_input').max(2100, 'invalid_input'),
  summary: longText,
  legalBases: z.array(LegalBasisSchema).max(100, 'invalid_input'),
});
/** periodInOrder tells whether a plan's years are in order. */
export const periodInOrder = (plan: { periodFrom: number; periodTo: number }) =>
  plan.periodTo >= plan.periodFrom;
/** periodOrderError is where the sentence stands when they are not. */
export const periodOrderError = { path: ['periodTo'], message: 'period_order' };

/** CreatePlanSchema is a new plan's header; it starts as a draft. */
export const CreatePlanSchema = planFields
  .extend({ isDemonstration: z.boolean().default(false), submissionId: SubmissionIdSchema })
  .refine(periodInOrder, periodOrderError);
export type CreatePlan = z.infer<typeof CreatePlanSchema>;

/** UpdatePlanSchema replaces a plan's header and its list of legal bases. */
export const UpdatePlanSchema = planFields
  .extend({ id: IdSchema, rowVersion: RowVersionSchema })
  .refine(periodInOrder, periodOrderError);
export type UpdatePlan = z.infer<typeof UpdatePlanSchema>;

/** SetPlanStatusSchema moves a plan between draft, active and archived. */
export const SetPlanStatusSchema = z.object({
  id: IdSchema,
  rowVersion: RowVersionSchema,
  status: PlanStatusSchema,
});
export type SetPlanStatus = z.infer<typeof SetPlanStatusSchema>;
