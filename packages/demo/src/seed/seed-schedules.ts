import type { CreateSchedule } from '@tiendo/contracts';
import type { ServiceContext } from '@tiendo/core';
import { createSchedule } from '@tiendo/core/reporting';
import type { CurrentPlan, CurrentReporting } from '../current-types.ts';
import { idOf } from './seed-context.ts';

/** seedSchedules enters the reporting rules of a plan and gives their ids by key. */
export async function seedSchedules(
  ctx: ServiceContext,
  planId: string,
  plan: CurrentPlan,
  agencies: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  const names = new Map(plan.agencies.map((agency) => [agency.key, agency.name]));
  for (const seed of plan.reporting) {
    const { id } = await createSchedule(ctx, { planId, ...scheduleOf(seed, names, agencies) });
    ids.set(seed.key, id);
  }
  return ids;
}

function scheduleOf(
  { title, kind, rule, dueText, hop, reporter, recipient, forwardTo }: CurrentReporting,
  names: ReadonlyMap<string, string>,
  agencies: ReadonlyMap<string, string>,
): Omit<CreateSchedule, 'planId'> {
  return {
    title,
    kind,
    rule,
    dueText,
    hop,
    reporterScope: 'chosen',
    reporterAgencyIds: reporter.map((key) => idOf(agencies, key)),
    recipient: 'body' in recipient ? recipient.body : idOf(names, recipient.agencyKey),
    forwardTo: [...forwardTo],
  };
}
