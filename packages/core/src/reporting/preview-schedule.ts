import type { Period } from '@tiendo/calendar';
import type { PreviewSchedule } from '@tiendo/contracts';
import type { ServiceContext } from '#app/context.ts';
import { effectiveRule, planWindows, readDateSettings } from './effective-rule.ts';
import { readPlanHead } from './plan-head.ts';

/** previewSchedule gives the windows that a rule would have in a plan, as this tenant reads dates, before it is saved. */
export async function previewSchedule(
  ctx: ServiceContext,
  input: PreviewSchedule,
): Promise<Period[]> {
  const [plan, settings] = await Promise.all([
    readPlanHead(ctx, input.planId),
    readDateSettings(ctx.db),
  ]);
  return planWindows(effectiveRule(input.rule, settings), plan);
}
