import { found } from '@tiendo/contracts';
import type { ServiceContext } from '#app/context.ts';
import { visiblePlans } from '#app/plans/visible-plan.ts';
import { targetInclude, toTargetView } from './to-view.ts';
import type { TargetListItem } from './views.ts';

/** readTarget gives one target with its clauses, archived ones included. */
export async function readTarget(ctx: ServiceContext, id: string): Promise<TargetListItem> {
  const row = found(
    await ctx.db.target.findFirst({
      where: { tenantId: ctx.db.tenantId, id, plan: visiblePlans(ctx) },
      include: {
        ...targetInclude,
        plan: { select: { periodFrom: true, periodTo: true } },
        subTargets: { include: targetInclude, orderBy: [{ position: 'asc' }, { id: 'asc' }] },
      },
    }),
  );
  const view = (target: Parameters<typeof toTargetView>[0]) =>
    toTargetView(target, row.plan, ctx.today);
  return { ...view(row), subTargets: row.subTargets.map(view) };
}
