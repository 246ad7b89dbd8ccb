import { listPeriods, type Period } from '@tiendo/calendar';
import type { PreviewSchedule } from '@tiendo/contracts';
import type { ServiceContext } from '#app/context.ts';
import { effectiveRule, readDateSettings } from './effective-rule.ts';

/** previewSchedule gives the windows of a rule whose last day lies in the range, as this tenant reads dates, before it is saved. */
export async function previewSchedule(
  ctx: Pick<ServiceContext, 'db'>,
  input: PreviewSchedule,
): Promise<Period[]> {
  const settings = await readDateSettings(ctx.db);
  return listPeriods(effectiveRule(input.rule, settings), { from: input.from, to: input.to });
}
