import { currentBlueprints } from './current/index.ts';
import type { AgencySeed, PlanTenantSlug } from './plan-seed.ts';
import { planSeeds } from './plans/index.ts';

/**
 * agenciesOf lists a tenant's agencies once each: those of its real plan, then those that only the current plan has. The
 * standing body is the one of today, so the labour departments of the old plans have lost the mark.
 */
export function agenciesOf(slug: PlanTenantSlug): readonly AgencySeed[] {
  const current = currentBlueprints[slug].header.agencies;
  const real = planSeeds.find((plan) => plan.tenantSlug === slug)?.agencies ?? [];
  const holder = current.find((agency) => agency.standingBody === true)?.key;
  const byKey = new Map<string, AgencySeed>();
  for (const agency of [...real, ...current]) {
    if (byKey.has(agency.key)) continue;
    byKey.set(agency.key, { ...agency, standingBody: agency.key === holder });
  }
  return [...byKey.values()];
}
