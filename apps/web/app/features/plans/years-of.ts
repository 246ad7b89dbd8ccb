import type { Text } from '#app/lib/text.ts';

/** yearsOf writes the years of a plan: one year, or the first and the last. */
export function yearsOf(plan: { periodFrom: number; periodTo: number }, { t }: Text): string {
  if (plan.periodFrom === plan.periodTo) return String(plan.periodFrom);
  return t('plans.period_value', { from: plan.periodFrom, to: plan.periodTo });
}
