import { UpdatePlanSchema } from '@tiendo/contracts';
import { updatePlan as run } from '@tiendo/core/plans';
import { tenantProcedure } from '#app/trpc.ts';

/** plans.updatePlan: replaces the header and the legal bases. */
export const updatePlan = tenantProcedure('plan:configure')
  .input(UpdatePlanSchema)
  .mutation(({ ctx, input }) => run(ctx.service, input));
