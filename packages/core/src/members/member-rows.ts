import { assertThat, type MailLang, type Role } from '@tiendo/contracts';
import type { TenantScope, TenantTx } from '@tiendo/db';
import type { Bounce, MemberView } from './views.ts';

/** withAgency is what of a member's row makes a MemberView. */
export const withAgency = { agency: { select: { name: true } } } as const;

interface MemberRow extends Omit<MemberView, 'agencyName' | 'since' | 'lang' | 'bounce'> {
  agency: { name: string } | null;
  lang: string;
  emailBouncedAt: Date | null;
  emailBounce: string | null;
  createdAt: Date;
}

/** memberView turns a row into what leaves core. */
export function memberView(row: MemberRow): MemberView {
  const { id, email, fullName, role, agencyId, status, phone, rowVersion } = row;
  return {
    id,
    email,
    fullName,
    role,
    agencyId,
    agencyName: row.agency?.name ?? null,
    status,
    phone,
    lang: mailLang(row.lang),
    bounce: bounceView(row),
    since: row.createdAt.toISOString(),
    rowVersion,
  };
}

/** mailLang reads the language that a row keeps; the database admits no other than ours. */
export function mailLang(text: string): MailLang {
  return text === 'en' ? 'en' : 'vi';
}

/** bounceView tells that mail to a person came back, and what the mail server said; null while it does not. */
export function bounceView(row: {
  emailBouncedAt: Date | null;
  emailBounce: string | null;
}): Bounce | null {
  if (row.emailBouncedAt === null) return null;
  return { at: row.emailBouncedAt.toISOString(), reason: row.emailBounce };
}

/** MemberPlace is what is kept of a person's place: who they are, what they work as, and how they are reached. */
export interface MemberPlace {
  email: string;
  fullName: string;
  role: Role;
  agencyId: string | null;
  phone: string | null;
  lang: string;
}

/** memberSnapshot is what the audit log keeps of a member. */
export function memberSnapshot({ email, fullName, role, agencyId, phone, lang }: MemberPlace) {
  return { email, fullName, role, agencyId, phone, lang };
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
