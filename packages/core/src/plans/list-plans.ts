import type { ServiceContext } from '#app/context.ts';
import { toListItem } from './to-view.ts';
import type { PlanListItem } from './views.ts';
import { visiblePlans } from './visible-plan.ts';

/** A tenant has a plan or two a year; more than this is no list any more. */
const maxPlans = 200;

/** listPlans gives the tenant's plans, those in force first, then by year, the newest first. Drafts are for who configures. */
export async function listPlans(ctx: ServiceContext): Promise<PlanListItem[]> {
  const rows = await ctx.db.plan.findMany({
    where: visiblePlans(ctx),
    include: { published: true },
    orderBy: [{ periodTo: 'desc' }, { periodFrom: 'desc' }, { id: 'desc' }],
    take: maxPlans,
  });
  const rank = { active: 0, draft: 1, archived: 2 } as const;
  return rows.map(toListItem).sort((a, b) => rank[a.status] - rank[b.status]);
}
