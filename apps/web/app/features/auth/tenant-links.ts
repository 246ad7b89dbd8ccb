import type { Role } from '@tiendo/contracts';
import type { LinkListItem } from '@tiendo/ui';
import type { Translator } from '@tiendo/i18n';

interface Place {
  role: Role;
  tenant: { slug: string; name: string; suspended: boolean };
}

/** tenantLinks lists a person's tenants with what they are there; a suspended one cannot be entered. */
export function tenantLinks(memberships: readonly Place[], t: Translator): LinkListItem[] {
  return memberships.map(({ role, tenant }) =>
    tenant.suspended
      ? { title: tenant.name, detail: t('auth.tenant_suspended') }
      : { href: `/${tenant.slug}`, title: tenant.name, detail: t(`states.role_${role}`) },
  );
}
