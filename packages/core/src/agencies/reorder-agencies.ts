import type { Move } from '@tiendo/contracts';
import type { ServiceContext } from '#app/context.ts';
import type { OrderedList } from '#app/lists/ordered-list.ts';
import { moveInList, reorderList } from '#app/lists/reorder.ts';

const agencies: OrderedList = { table: 'agency', planId: null };

/** reorderAgencies puts the tenant's agencies into the wanted order; stale_version when the list has changed since. */
export async function reorderAgencies(
  ctx: ServiceContext,
  input: { ids: string[] },
): Promise<void> {
  await ctx.db.transaction((tx) => reorderList(ctx, tx, agencies, input.ids));
}

/** moveAgency moves one agency past its neighbour. */
export async function moveAgency(ctx: ServiceContext, input: Move): Promise<void> {
  await ctx.db.transaction((tx) => moveInList(ctx, tx, agencies, input));
}
