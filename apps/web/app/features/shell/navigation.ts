import { isAllowed, type Permission, type Role, type TenantLevel } from '@tiendo/contracts';
import type { IconName, NavGroup, NavItem } from '@tiendo/ui';
import type { Text } from '#app/lib/text.ts';

interface Place {
  path: string;
  label: `${'my-work' | 'leader' | 'plans' | 'received' | 'rollup' | 'indicators' | 'setup' | 'reminders' | 'audit'}.title`;
  /** What a phone's bottom bar says, where the label would be cut. */
  shortLabel?: `${'audit' | 'indicators' | 'received'}.short_title`;
  icon: IconName;
  permission: Permission;
  /** Who holds this one reaches the place from another and needs no entry of its own. */
  unless?: Permission;
  /** Who has something there although they belong to no agency; without it everybody has. */
  withoutAgency?: Permission;
  /** The levels of tenant to whose own work the place belongs; others reach it from where they need it. */
  levels?: readonly TenantLevel[];
}

/** The places of the navigation, in order; each is shown to the roles that may use it. */
const work: readonly Place[] = [
  {
    path: 'viec-cua-toi',
    label: 'my-work.title',
    icon: 'myWork',
    permission: 'task:progress',
    // Administrators stand in for the head of an agency that has none.
    withoutAgency: 'tenant:configure',
  },
  {
    path: 'dieu-hanh',
    label: 'leader.title',
    icon: 'home',
    permission: 'leader:read',
    // A ministry has no plan of its own.
    levels: ['province', 'commune'],
  },
  { path: 'ke-hoach', label: 'plans.title', icon: 'plan', permission: 'plan:read' },
  {
    path: 'bao-cao-nhan-duoc',
    label: 'received.title',
    shortLabel: 'received.short_title',
    icon: 'received',
    permission: 'report:receive',
    // Nobody reports to a commune from below.
    levels: ['ministry', 'province'],
  },
  { path: 'tong-hop', label: 'rollup.title', icon: 'overview', permission: 'rollup:read' },
  {
    path: 'chi-so-quoc-gia',
    label: 'indicators.title',
    shortLabel: 'indicators.short_title',
    icon: 'targets',
    permission: 'indicator:read',
    levels: ['ministry'],
  },
];
const setup: readonly Place[] = [
  { path: 'thiet-lap', label: 'setup.title', icon: 'setup', permission: 'tenant:configure' },
  {
    path: 'thiet-lap/nhac-viec',
    label: 'reminders.title',
    icon: 'reminders',
    permission: 'reminder:read',
    unless: 'tenant:configure',
  },
  {
    path: 'nhat-ky',
    label: 'audit.title',
    shortLabel: 'audit.short_title',
    icon: 'audit',
    permission: 'audit:read',
  },
];

/** homePath is the page that a role starts from. */
export function homePath(role: Role): string {
  if (role === 'ministry') return 'tong-hop';
  if (role === 'agency_officer' || role === 'agency_head') return 'viec-cua-toi';
  return role === 'leader' ? 'dieu-hanh' : 'ke-hoach';
}

interface Reader {
  role: Role;
  agencyId: string | null;
  tenant: { slug: string; level: TenantLevel };
}

function hasWork({ withoutAgency }: Place, role: Role, agencyId: string | null): boolean {
  return withoutAgency === undefined || agencyId !== null || isAllowed(role, withoutAgency);
}

/** navigationFor lists the places of a member, the current one marked. */
export function navigationFor(
  text: Text,
  { role, agencyId, tenant }: Reader,
  pathname: string,
): NavGroup[] {
  const items = (places: readonly Place[]): NavItem[] =>
    places
      .filter((place) => isAllowed(role, place.permission))
      .filter((place) => !place.unless || !isAllowed(role, place.unless))
      .filter((place) => hasWork(place, role, agencyId))
      .filter((place) => !place.levels || place.levels.includes(tenant.level))
      .map((place) => {
        const href = `/${tenant.slug}/${place.path}`;
        return {
          href,
          label: text.t(place.label),
          ...(place.shortLabel && { shortLabel: text.t(place.shortLabel) }),
          icon: place.icon,
          current: pathname === href || pathname.startsWith(`${href}/`),
        };
      });
  return [
    { items: items(work) },
    { label: text.t('common.administration'), items: items(setup) },
  ].filter((group) => group.items.length > 0);
}
