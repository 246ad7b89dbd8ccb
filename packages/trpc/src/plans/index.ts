import { router } from '#app/trpc.ts';
import { createPlan } from './create-plan.ts';
import { listPlans } from './list-plans.ts';
import { readPlan } from './read-plan.ts';
import { setPlanStatus } from './set-plan-status.ts';
import { updatePlan } from './update-plan.ts';

export const plansRouter = router({
  createPlan,
  listPlans,
  readPlan,
  setPlanStatus,
  updatePlan,
});
