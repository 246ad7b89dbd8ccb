import type { TenantTx } from '@tiendo/db';
import type { ServiceContext } from '#app/context.ts';
import { tellAgencies } from '#app/notices/tell-agencies.ts';

/**
 * tellAssigned tells the people of agencies that a task of a plan in operation is theirs from now on; `occasion` tells one assignment of the same
 * task from another. What a draft says is nobody's duty yet.
 */
export async function tellAssigned(
  ctx: ServiceContext,
  tx: TenantTx,
  task: { id: string; planId: string; occasion: string },
  agencyIds: readonly string[],
): Promise<void> {
  if (agencyIds.length === 0) return;
  const plan = await tx.plan.findFirst({
    where: { tenantId: tx.tenantId, id: task.planId, status: 'active' },
    select: { id: true },
  });
  if (!plan) return;
  await tellAgencies(tx, {
    agencyIds,
    occasion: `${task.id} ${task.occasion}`,
    butNot: ctx.actor.memberId,
    at: ctx.now,
    said: { kind: 'task_assigned', payload: { taskId: task.id, by: ctx.actor.fullName } },
  });
}
