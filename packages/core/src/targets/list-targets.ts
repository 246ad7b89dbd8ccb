import type { ListTargets } from '@tiendo/contracts';
import type { ServiceContext } from '#app/context.ts';
import { readVisiblePlan } from '#app/plans/visible-plan.ts';
import { targetInclude, toTargetView } from './to-view.ts';
import type { TargetListItem } from './views.ts';

/** listTargets gives a plan's targets in their order, each with its clauses; not_found for a plan that the member may not know of. */
export async function listTargets(
  ctx: ServiceContext,
  input: ListTargets,
): Promise<TargetListItem[]> {
  const [plan, rows] = await Promise.all([
    readVisiblePlan(ctx, input.planId),
    ctx.db.target.findMany({
      where: {
        tenantId: ctx.db.tenantId,
        planId: input.planId,
        ...(!input.includeArchived && { archivedAt: null }),
      },
      include: targetInclude,
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
    }),
  ]);
  const views = rows.map((row) => toTargetView(row, plan, ctx.today));
  return views
    .filter((view) => view.parentId === null)
    .map((view) => ({ ...view, subTargets: views.filter((sub) => sub.parentId === view.id) }));
}
