import { assertThat, needsAgency, rolesOf, type Role, type TenantLevel } from '@tiendo/contracts';

/** assertPlace fails unless a role exists at this level of tenant and has the agency that it needs; role_not_allowed, agency_required. */
export function assertPlace(level: TenantLevel, place: { role: Role; agencyId: string | null }) {
  assertThat(rolesOf(level).includes(place.role), 'role_not_allowed', { role: 'role_not_allowed' });
  assertThat(!needsAgency(place.role) || place.agencyId !== null, 'agency_required', {
    agencyId: 'agency_required',
  });
}
