import type { CivilDate } from '@tiendo/contracts';
import type { CurrentPlan } from './current-types.ts';
import { currentBlueprints } from './current/index.ts';
import { layReports } from './lay-reports.ts';
import { layReporting } from './lay-rules.ts';
import { layTargets } from './lay-targets.ts';
import { layAssignments } from './lay-tasks.ts';
import type { PlanTenantSlug } from './plan-seed.ts';
import { tenants } from './tenants.ts';
import { yearOf } from './work-days.ts';

function superiorOf(slug: PlanTenantSlug): string {
  const { parentSlug } = tenants.find((tenant) => tenant.slug === slug) ?? {};
  const parent = tenants.find((tenant) => tenant.slug === parentSlug);
  if (parent === undefined) throw new Error(`${slug} has nobody above it.`);
  return parent.name;
}

/** currentPlanFor is a tenant's demonstration plan for the year of `today`: the same day always gives the same plan. */
export function currentPlanFor(slug: PlanTenantSlug, today: CivilDate): CurrentPlan {
  const blueprint = currentBlueprints[slug];
  const year = yearOf(today);
  const { title, ...header } = blueprint.header;
  const reporting = layReporting(blueprint, today, superiorOf(slug));
  return {
    ...header,
    tenantSlug: slug,
    title: `${title} năm ${year}`,
    documentNumber: null,
    issuedOn: null,
    period: { from: year, to: year },
    isDemonstration: true,
    today,
    targets: layTargets(blueprint.goals, today),
    assignments: layAssignments(slug, blueprint.headings, today),
    reporting,
    reports: layReports(slug, blueprint, reporting, today),
  };
}
