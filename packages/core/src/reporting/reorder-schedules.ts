import { found, type Move, type Reorder } from '@tiendo/contracts';
import type { ServiceContext } from '#app/context.ts';
import { moveInList, reorderList } from '#app/lists/reorder.ts';
import { requireEditablePlan } from '#app/plans/visible-plan.ts';

/** reorderSchedules puts a plan's unarchived reporting rules into the wanted order. Errors: not_found, archived, stale_version. */
export async function reorderSchedules(ctx: ServiceContext, input: Reorder): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    await requireEditablePlan(tx, input.planId);
    await reorderList(ctx, tx, { table: 'schedule', planId: input.planId }, input.ids);
  });
}

/** moveSchedule moves one reporting rule past its neighbour. Errors: not_found, archived. */
export async function moveSchedule(ctx: ServiceContext, input: Move): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const { planId } = found(
      await tx.schedule.findFirst({
        where: { tenantId: tx.tenantId, id: input.id },
        select: { planId: true },
      }),
    );
    await requireEditablePlan(tx, planId);
    await moveInList(ctx, tx, { table: 'schedule', planId }, input);
  });
}
