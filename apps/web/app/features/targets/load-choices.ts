import type { Api } from '#app/lib/backend.ts';
import type { Target } from './targets-table.tsx';

/**
 * loadChoices gives what a target of a plan can be tied to: its main targets, the tenant's agencies, the ministry's
 * indicators, and the owner and indicator it has.
 */
export async function loadChoices(api: Api, planId: string, of?: Target) {
  const [targets, agencies, indicators] = await Promise.all([
    api.targets.listTargets.query({ planId }),
    api.agencies.listAgencies.query({}),
    api.indicators.listIndicators.query({}),
  ]);
  const named = agencies.map(({ id, name }) => ({ id, name }));
  return {
    parents: targets
      .filter((target) => target.id !== of?.id)
      .map(({ id, title }) => ({ id, title })),
    agencies: withKept(named, of?.owner),
    indicators: withKept(
      indicators.map(({ id, code, name }) => ({ id, code, name })),
      of?.indicator,
    ),
  };
}

/** What was archived since stays chosen until something else is. */
function withKept<T extends { id: string }>(choices: T[], kept: T | null | undefined): T[] {
  return !kept || choices.some(({ id }) => id === kept.id) ? choices : [...choices, kept];
}
