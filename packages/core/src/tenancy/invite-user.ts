import type { Auth } from '@tiendo/auth';
import { assertThat, type InviteMember } from '@tiendo/contracts';
import type { Database, TenantDb } from '@tiendo/db';
import { invite } from '#app/members/invite-member.ts';

/** InviteUser invites a person from the command line, where tenants and agencies go by their names. */
export interface InviteUser extends Omit<InviteMember, 'agencyId'> {
  tenantSlug: string;
  agencyName: string | null;
}

/** The name under which the audit log and the mail show what was done from the command line. */
const operator = { memberId: null, fullName: 'Vận hành nền tảng' } as const;

/** inviteUser invites a person in the operator's name; errors as inviteMember has them, and not_found at `tenantSlug` or `agencyName`. */
export async function inviteUser(
  deps: { database: Database; auth: Pick<Auth, 'ensureAccount'> },
  input: InviteUser,
): Promise<{ id: string }> {
  const { tenantSlug, agencyName, ...person } = input;
  const tenant = await deps.database.platform.tenant.findFirst({
    where: { slug: tenantSlug },
    select: { id: true, level: true },
  });
  assertThat(tenant, 'not_found', { tenantSlug: 'not_found' });
  return deps.database.withTenant(tenant.id, async (db) => {
    const agencyId = agencyName === null ? null : await findAgency(db, agencyName);
    const { auth } = deps;
    return invite({ db, auth, level: tenant.level, actor: operator }, { ...person, agencyId });
  });
}

async function findAgency(db: TenantDb, name: string): Promise<string> {
  const agency = await db.agency.findFirst({
    where: { tenantId: db.tenantId, OR: [{ name }, { shortName: name }], archivedAt: null },
    select: { id: true },
  });
  assertThat(agency, 'not_found', { agencyName: 'not_found' });
  return agency.id;
}
