import { found, isAllowed } from '@tiendo/contracts';
import type { ServiceContext } from '#app/context.ts';
import { countSetup } from './count-setup.ts';
import { setupSteps } from './setup-steps.ts';
import { toListItem } from './to-view.ts';
import type { PlanDetail } from './views.ts';
import { visiblePlans } from './visible-plan.ts';

/** readPlan gives one plan with its legal bases, counters and setup checklist; not_found when the member may not know of it. */
export async function readPlan(ctx: ServiceContext, planId: string): Promise<PlanDetail> {
  const [row, counts] = await Promise.all([
    ctx.db.plan.findFirst({
      where: { ...visiblePlans(ctx), id: planId },
      include: {
        published: true,
        legalBases: {
          orderBy: { position: 'asc' },
          select: { documentNumber: true, title: true, kind: true },
        },
      },
    }),
    countSetup(ctx.db, planId),
  ]);
  const plan = found(row);
  return {
    ...toListItem(plan),
    summary: plan.summary,
    legalBases: plan.legalBases,
    counts,
    setup: setupSteps(counts),
    mayConfigure: isAllowed(ctx.actor.role, 'plan:configure'),
  };
}
