import { z } from 'zod';
import { IdSchema, RowVersionSchema } from './common.ts';

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

const agencyFields = z.object({
  name: z.string().trim().min(2, 'invalid_input').max(300, 'invalid_input'),
  shortName: z.string().trim().max(80, 'invalid_input').nullable(),
  kind: AgencyKindSchema,
  isStandingBody: z.boolean(),
});

/** CreateAgencySchema adds an agency to the tenant. */
export const CreateAgencySchema = agencyFields;
export type CreateAgency = z.infer<typeof CreateAgencySchema>;

/** UpdateAgencySchema replaces an agency's fields. */
export const UpdateAgencySchema = agencyFields.extend({
  id: IdSchema,
  rowVersion: RowVersionSchema,
});
export type UpdateAgency = z.infer<typeof UpdateAgencySchema>;

/** ReorderAgenciesSchema gives the wanted order of the tenant's unarchived agencies. */
export const ReorderAgenciesSchema = z.object({ ids: z.array(IdSchema).max(2_000) });
