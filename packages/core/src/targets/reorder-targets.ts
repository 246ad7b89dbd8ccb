import { found, type Move, type Reorder } from '@tiendo/contracts';
import type { ServiceContext } from '#app/context.ts';
import { moveInList, reorderList } from '#app/lists/reorder.ts';
import { requireEditablePlan } from '#app/plans/visible-plan.ts';

/** reorderTargets puts a plan's targets and clauses into the wanted order. Errors: not_found, archived, stale_version. */
export async function reorderTargets(ctx: ServiceContext, input: Reorder): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    await requireEditablePlan(tx, input.planId);
    await reorderList(ctx, tx, { table: 'target', planId: input.planId }, input.ids);
  });
}

/** moveTarget moves one target past its neighbour under the same parent. */
export async function moveTarget(ctx: ServiceContext, input: Move): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const { planId } = found(
      await tx.target.findFirst({
        where: { tenantId: tx.tenantId, id: input.id },
        select: { planId: true },
      }),
    );
    await requireEditablePlan(tx, planId);
    await moveInList(ctx, tx, { table: 'target', planId }, input);
  });
}
