import { z } from 'zod';
import {
  IdSchema,
  RowVersionSchema,
  SubmissionIdSchema,
  optionalText,
  plainText,
} from './common.ts';

/** AgencyKindSchema groups agencies by what they are, for sorting and for the words on screen. */
export const AgencyKindSchema = z.enum([
  'department',
  'police',
  'court',
  'front',
  'mass_organization',
  'district',
  'commune_unit',
  'media',
  'office',
  'other',
]);
export type AgencyKind = z.infer<typeof AgencyKindSchema>;

/** AssignmentRoleSchema: chủ trì, phối hợp, đề nghị. */
export const AssignmentRoleSchema = z.enum(['lead', 'coordinate', 'requested']);
export type AssignmentRole = z.infer<typeof AssignmentRoleSchema>;

/** agencyFields is what a tenant states of an agency. */
export const agencyFields = z.object({
  name: plainText(300, 'invalid_input').min(2, 'invalid_input'),
  shortName: optionalText(80),
  kind: AgencyKindSchema,
  isStandingBody: z.boolean(),
});

/** CreateAgencySchema adds an agency to the tenant. */
export const CreateAgencySchema = agencyFields.extend({ submissionId: SubmissionIdSchema });
export type CreateAgency = z.infer<typeof CreateAgencySchema>;

/** UpdateAgencySchema replaces an agency's fields. */
export const UpdateAgencySchema = agencyFields.extend({
  id: IdSchema,
  rowVersion: RowVersionSchema,
});
export type UpdateAgency = z.infer<typeof UpdateAgencySchema>;

/** ReorderAgenciesSchema gives the wanted order of the tenant's unarchived agencies. */
export const ReorderAgenciesSchema = z.object({ ids: z.array(IdSchema).max(2_000) });

/** ListAgenciesSchema lists the tenant's agencies with their part in one plan, or in all plans that are not archived. */
export const ListAgenciesSchema = z.object({
  planId: IdSchema.optional(),
  /** Only agencies that have a part in the plan: a task, a target or a report to file. */
  withPartOnly: z.boolean().default(false),
  includeArchived: z.boolean().default(false),
});
export type ListAgencies = z.infer<typeof ListAgenciesSchema>;
