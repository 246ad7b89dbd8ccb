import type { PlanTenantSlug } from '../plan-seed.ts';
import { binhThuanCurrent } from './binh-thuan.ts';
import type { CurrentBlueprint } from './blueprint.ts';
import { dienChauCurrent } from './dien-chau.ts';
import { konTumCurrent } from './kon-tum.ts';
import { ngheAnCurrent } from './nghe-an.ts';
import { thuaThienHueCurrent } from './thua-thien-hue.ts';

/** currentBlueprints holds each tenant's demonstration plan before a day is chosen. */
export const currentBlueprints: Readonly<Record<PlanTenantSlug, CurrentBlueprint>> = {
  'thua-thien-hue': thuaThienHueCurrent,
  'nghe-an': ngheAnCurrent,
  'binh-thuan': binhThuanCurrent,
  'dien-chau': dienChauCurrent,
  'kon-tum': konTumCurrent,
};
