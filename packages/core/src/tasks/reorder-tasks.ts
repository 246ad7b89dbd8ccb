import { found, type Move, type Reorder } from '@tiendo/contracts';
import type { ServiceContext } from '#app/context.ts';
import { moveInList, reorderList } from '#app/lists/reorder.ts';
import { requireEditablePlan } from '#app/plans/visible-plan.ts';

/** reorderTasks puts a plan's tasks into the wanted order. Errors: not_found, archived, stale_version. */
export async function reorderTasks(ctx: ServiceContext, input: Reorder): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    await requireEditablePlan(tx, input.planId);
    await reorderList(ctx, tx, { table: 'task', planId: input.planId }, input.ids);
  });
}

/** moveTask moves one task past its neighbour. */
export async function moveTask(ctx: ServiceContext, input: Move): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const { planId } = found(
      await tx.task.findFirst({
        where: { tenantId: tx.tenantId, id: input.id },
        select: { planId: true },
      }),
    );
    await requireEditablePlan(tx, planId);
    await moveInList(ctx, tx, { table: 'task', planId }, input);
  });
}
