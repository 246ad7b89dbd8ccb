import { CreatePlanSchema } from '@tiendo/contracts';
import { createPlan as run } from '@tiendo/core/plans';
import { tenantProcedure } from '#app/trpc.ts';

/** plans.createPlan: a new draft; gives its id. */
export const createPlan = tenantProcedure('plan:configure')
  .input(CreatePlanSchema)
  .mutation(({ ctx, input }) => run(ctx.service, input));
