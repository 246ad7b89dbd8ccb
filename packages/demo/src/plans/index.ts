import type { PlanSeed, PlanTenantSlug } from '../plan-seed.ts';
import { binhThuan } from './binh-thuan.ts';
import { dienChau } from './dien-chau.ts';
import { konTum } from './kon-tum.ts';
import { ngheAn } from './nghe-an.ts';
import { thuaThienHue } from './thua-thien-hue.ts';

/** planSeeds are the five real plans in the order of their sources. */
export const planSeeds: readonly PlanSeed[] = [thuaThienHue, ngheAn, binhThuan, dienChau, konTum];

/** planTenantSlugs are the tenants that have a plan. */
export const planTenantSlugs: readonly PlanTenantSlug[] = planSeeds.map((plan) => plan.tenantSlug);
