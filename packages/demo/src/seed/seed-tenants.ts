import type { Passwords } from '@tiendo/auth';
import type { CivilDate } from '@tiendo/contracts';
import type { Actor } from '@tiendo/core';
import { createAgency } from '@tiendo/core/agencies';
import { createTenant } from '@tiendo/core/tenancy';
import type { Database } from '@tiendo/db';
import { currentBlueprints } from '../current/index.ts';
import { people, platformOperator, type PersonSeed } from '../people.ts';
import { planTenantSlugs, type PlanTenantSlug } from '../plan-seed.ts';
import { tenants, type TenantSeed } from '../tenants.ts';
import { demoPassword } from './accounts.ts';
import { asOn, idOf, type SeededTenant } from './seed-context.ts';

/** seedTenants makes the demonstration tenants with their people and agencies, parents before children. */
export async function seedTenants(
  database: Database,
  passwords: Passwords,
  startsOn: CivilDate,
): Promise<SeededTenant[]> {
  const userIds = await seedAccounts(database, passwords);
  const seeded: SeededTenant[] = [];
  for (const seed of tenants) {
    const { slug, name, level, parentSlug, unitCode, note } = seed;
    const { id } = await createTenant(database, { slug, name, level, parentSlug, unitCode, note });
    seeded.push(await seedPeople(database, { ...seed, id }, userIds, startsOn));
  }
  return seeded;
}

/** All accounts share one password, so one hash serves them all. */
async function seedAccounts(
  database: Database,
  passwords: Passwords,
): Promise<Map<string, string>> {
  const passwordHash = await passwords.hash(demoPassword);
  const ids = new Map<string, string>();
  for (const { email, fullName } of people) {
    const { id } = await database.platform.userAccount.create({
      data: { email, fullName, passwordHash },
    });
    ids.set(email, id);
  }
  await database.platform.userAccount.create({
    data: { ...platformOperator, passwordHash, isOperator: true },
  });
  return ids;
}

async function seedPeople(
  database: Database,
  tenant: TenantSeed & { id: string },
  userIds: ReadonlyMap<string, string>,
  startsOn: CivilDate,
): Promise<SeededTenant> {
  const members = people.filter((person) => membershipOf(person, tenant.slug));
  const admin = members.find((person) => membershipOf(person, tenant.slug)?.role === 'admin');
  if (!admin) throw new Error(`Demonstration tenant ${tenant.slug} has no administrator.`);
  const adminActor = await seedMember(database, tenant, admin, userIds, new Map());
  const agencies = await seedAgencies(database, adminActor, startsOn);
  const actors = new Map([[admin.email, adminActor]]);
  for (const person of members) {
    if (person === admin) continue;
    actors.set(person.email, await seedMember(database, tenant, person, userIds, agencies));
  }
  return { id: tenant.id, slug: tenant.slug, admin: adminActor, actors, agencies };
}

function membershipOf(person: PersonSeed, slug: string) {
  return person.memberships.find((membership) => membership.tenantSlug === slug);
}

async function seedMember(
  database: Database,
  tenant: TenantSeed & { id: string },
  person: PersonSeed,
  userIds: ReadonlyMap<string, string>,
  agencies: ReadonlyMap<string, string>,
): Promise<Actor> {
  const membership = membershipOf(person, tenant.slug);
  if (!membership) throw new Error(`${person.email} is no member of ${tenant.slug}.`);
  const { role, agencyKey } = membership;
  const userId = idOf(userIds, person.email);
  const agencyId = agencyKey === null ? null : idOf(agencies, agencyKey);
  const { email, fullName } = person;
  const { id: memberId } = await database.withTenant(tenant.id, (db) =>
    db.member.create({
      data: { tenantId: tenant.id, userId, email, fullName, role, agencyId, status: 'active' },
      select: { id: true },
    }),
  );
  const { id, slug, name, level } = tenant;
  return { userId, memberId, fullName, role, agencyId, tenant: { id, slug, name, level } };
}

async function seedAgencies(
  database: Database,
  admin: Actor,
  startsOn: CivilDate,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  const slug = planTenantSlugs.find((candidate) => candidate === admin.tenant.slug);
  if (slug === undefined) return ids;
  await asOn(database, admin, startsOn, async (ctx) => {
    for (const { key, name, shortName, kind, standingBody } of currentBlueprints[slug].header
      .agencies) {
      const isStandingBody = standingBody ?? false;
      const { id } = await createAgency(ctx, { name, shortName, kind, isStandingBody });
      ids.set(key, id);
    }
  });
  return ids;
}

/** hasPlan tells whether a tenant is one of the five that have a plan. */
export function hasPlan(slug: string): slug is PlanTenantSlug {
  return planTenantSlugs.some((candidate) => candidate === slug);
}
