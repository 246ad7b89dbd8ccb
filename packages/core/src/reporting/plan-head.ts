import type { PlanStatus } from '@tiendo/contracts';
import type { ServiceContext } from '#app/context.ts';
import { readVisiblePlan } from '#app/plans/visible-plan.ts';

/** PlanHead is what every reporting page shows of its plan. */
export interface PlanHead {
  id: string;
  title: string;
  status: PlanStatus;
  isDemonstration: boolean;
  periodFrom: number;
  periodTo: number;
}

/** readPlanHead reads a plan's head, or fails with not_found when the member may not know of the plan. */
export async function readPlanHead(ctx: ServiceContext, planId: string): Promise<PlanHead> {
  const { id, title, status, isDemonstration, periodFrom, periodTo } = await readVisiblePlan(
    ctx,
    planId,
  );
  return { id, title, status, isDemonstration, periodFrom, periodTo };
}
