import { listPlans as run } from '@tiendo/core/plans';
import { tenantProcedure } from '#app/trpc.ts';

/** plans.listPlans: the tenant's plans with their published counters; drafts for administrators only. */
export const listPlans = tenantProcedure('plan:read').query(({ ctx }) => run(ctx.service));
