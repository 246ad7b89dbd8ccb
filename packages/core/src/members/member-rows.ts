import { assertThat, type Role } from '@tiendo/contracts';
import type { TenantScope, TenantTx } from '@tiendo/db';
import type { MemberView } from './views.ts';

/** withAgency is what of a member's row makes a MemberView. */
export const withAgency = { agency: { select: { name: true } } } as const;

interface MemberRow extends Omit<MemberView, 'agencyName' | 'since'> {
  agency: { name: string } | null;
  createdAt: Date;
}

/** memberView turns a row into what leaves core. */
export function memberView(row: MemberRow): MemberView {
  const { id, email, fullName, role, agencyId, status, rowVersion } = row;
  return {
    id,
    email,
    fullName,
    role,
    agencyId,
    agencyName: row.agency?.name ?? null,
    status,
    since: row.createdAt.toISOString(),
    rowVersion,
  };
}

/** memberSnapshot is what the audit log keeps of a member. */
export function memberSnapshot(row: {
  email: string;
  fullName: string;
  role: Role;
  agencyId: string | null;
}) {
  return {
    email: row.email,
    fullName: row.fullName,
    role: row.role,
    agencyId: row.agencyId,
  };
}

/** assertAgency fails with not_found at `agencyId` unless the tenant has the agency and still works with it. */
export async function assertAgency(db: TenantScope, agencyId: string | null): Promise<void> {
  if (agencyId === null) return;
  const agency = await db.agency.findFirst({
    where: { tenantId: db.tenantId, id: agencyId, archivedAt: null },
    select: { id: true },
  });
  assertThat(agency, 'not_found', { agencyId: 'not_found' });
}

/**
 * assertAnotherAdmin fails with last_admin when nobody but this member administers the tenant. Administrators who give up their places at
 * the same moment wait for each other here, so that one of them stays.
 */
export async function assertAnotherAdmin(tx: TenantTx, memberId: string): Promise<void> {
  const others = await tx.$queryRaw<unknown[]>`
    WITH admins AS MATERIALIZED (
      SELECT id FROM member
      WHERE tenant_id = ${tx.tenantId}::uuid AND role = 'admin' AND status = 'active' ORDER BY id FOR UPDATE)
    SELECT id FROM admins WHERE id <> ${memberId}::uuid`;
  assertThat(others.length > 0, 'last_admin');
}
