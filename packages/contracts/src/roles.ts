import { z } from 'zod';

/** TenantLevelSchema names the three kinds of tenant. */
export const TenantLevelSchema = z.enum(['ministry', 'province', 'commune']);
export type TenantLevel = z.infer<typeof TenantLevelSchema>;

/** RoleSchema names what a member may be in a tenant; `permissions.ts` says what each may do. */
export const RoleSchema = z.enum([
  'admin',
  'coordinator',
  'agency_head',
  'agency_officer',
  'leader',
  'ministry',
]);
export type Role = z.infer<typeof RoleSchema>;

/** agencyRoles are the roles that make no sense without an agency. */
export const agencyRoles: readonly Role[] = ['agency_head', 'agency_officer'];

const planRoles: readonly Role[] = [
  'admin',
  'coordinator',
  'agency_head',
  'agency_officer',
  'leader',
];

/** rolesOf lists the roles that members of a tenant of this level may have: a ministry runs no plan here, it compares. */
export function rolesOf(level: TenantLevel): readonly Role[] {
  return level === 'ministry' ? ['admin', 'ministry'] : planRoles;
}

/** needsAgency tells whether the role makes no sense without an agency. */
export function needsAgency(role: Role): boolean {
  return agencyRoles.includes(role);
}
