import type { Api } from '#app/lib/backend.ts';
import type { Target } from './targets-table.tsx';

/** loadChoices gives what a target of a plan can be tied to: its main targets, the tenant's agencies, and the owner it has. */
export async function loadChoices(api: Api, planId: string, of?: Target) {
  const [targets, agencies] = await Promise.all([
    api.targets.listTargets.query({ planId }),
    api.agencies.listAgencies.query({}),
  ]);
  const named = agencies.map(({ id, name }) => ({ id, name }));
  const { owner } = of ?? {};
  // An owner that was archived since stays the owner until another is chosen.
  const isListed = !owner || named.some((agency) => agency.id === owner.id);
  return {
    parents: targets
      .filter((target) => target.id !== of?.id)
      .map(({ id, title }) => ({ id, title })),
    agencies: isListed ? named : [...named, owner],
  };
}
