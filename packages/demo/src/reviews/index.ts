import type { PlanTenantSlug } from '../plan-seed.ts';
import type { PlanReview } from '../review-seed.ts';
import { binhThuanReview } from './binh-thuan.ts';
import { dienChauReview } from './dien-chau.ts';
import { konTumReview } from './kon-tum.ts';
import { ngheAnReview } from './nghe-an.ts';
import { thuaThienHueReview } from './thua-thien-hue.ts';

/** planReviews are what a person adds to the five documents, in the order of their sources. */
export const planReviews: Readonly<Record<PlanTenantSlug, PlanReview>> = {
  'thua-thien-hue': thuaThienHueReview,
  'nghe-an': ngheAnReview,
  'binh-thuan': binhThuanReview,
  'dien-chau': dienChauReview,
  'kon-tum': konTumReview,
};
