import { PageRefusal } from '#app/lib/page-refusal.ts';

/** membershipIn finds what a person is in the tenant of the address; a tenant they do not belong to is answered as unknown. */
export function membershipIn<M extends { tenant: { slug: string } }>(
  session: { memberships: readonly M[] },
  slug: string,
): M {
  const membership = session.memberships.find((candidate) => candidate.tenant.slug === slug);
  if (!membership) throw new PageRefusal('tenant_not_found');
  return membership;
}
