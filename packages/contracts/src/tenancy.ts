import { z } from 'zod';
import { TenantLevelSchema } from './roles.ts';
import { WorkingCalendarSchema } from './schedule.ts';
import { optionalText, plainText, RowVersionSchema } from './common.ts';

/** SlugSchema names a tenant in addresses: lower-case letters, digits, single hyphens. */
export const SlugSchema = z
  .string()
  .min(2)
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'invalid_input');

/** CreateTenantSchema provisions a tenant under its parent. */
export const CreateTenantSchema = z.object({
  slug: SlugSchema,
  name: plainText(200, 'invalid_input').min(2, 'invalid_input'),
  level: TenantLevelSchema,
  parentSlug: SlugSchema.nullable(),
  unitCode: optionalText(20).default(null),
  note: optionalText(500).default(null),
});
export type CreateTenant = z.infer<typeof CreateTenantSchema>;

/** UpdateSettingsSchema replaces the tenant's working calendar and reading of "trước ngày". */
export const UpdateSettingsSchema = z.object({
  rowVersion: RowVersionSchema,
  beforeMeans: z.enum(['previous-day', 'same-day']),
  nonWorking: z.enum(['keep', 'earlier', 'later']),
  workingCalendar: WorkingCalendarSchema,
});
export type UpdateSettings = z.infer<typeof UpdateSettingsSchema>;

/** TenantStatusSchema: a suspended tenant can be read by nobody and sends no reminder. */
export const TenantStatusSchema = z.enum(['active', 'suspended']);
