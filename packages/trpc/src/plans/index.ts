import { router } from '#app/trpc.ts';
import { createPlan } from './create-plan.ts';
import { listPlans } from './list-plans.ts';
import { listVersions } from './list-versions.ts';
import { readPlan } from './read-plan.ts';
import { readVersion } from './read-version.ts';
import { setPlanStatus } from './set-plan-status.ts';
import { updatePlan } from './update-plan.ts';

export const plansRouter = router({
  createPlan,
  listPlans,
  listVersions,
  readPlan,
  readVersion,
  setPlanStatus,
  updatePlan,
});
