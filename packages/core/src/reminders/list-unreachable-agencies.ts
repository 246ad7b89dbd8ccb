import type { ListUnreachable } from '@tiendo/contracts';
import type { ServiceContext } from '#app/context.ts';
import { listUnreachable } from './list-unreachable.ts';

/** SilentAgency is an agency that owes work while nobody there could be told. */
export interface SilentAgency {
  agencyId: string;
  name: string;
  /** How many tasks and reports it owes. */
  owed: number;
}

/** listUnreachableAgencies gives the agencies that no reminder reaches, each once whatever the number of its plans, in the tenant's order. */
export async function listUnreachableAgencies(
  ctx: ServiceContext,
  { planId }: ListUnreachable,
): Promise<SilentAgency[]> {
  const agencies = new Map<string, SilentAgency>();
  for (const row of await listUnreachable(ctx.db, planId === undefined ? undefined : [planId])) {
    const { agencyId, name } = row;
    const owed = row.owed + (agencies.get(agencyId)?.owed ?? 0);
    agencies.set(agencyId, { agencyId, name, owed });
  }
  return [...agencies.values()];
}
