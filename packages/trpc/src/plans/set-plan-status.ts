import { SetPlanStatusSchema } from '@tiendo/contracts';
import { setPlanStatus as run } from '@tiendo/core/plans';
import { tenantProcedure } from '#app/trpc.ts';

/** plans.setPlanStatus: activates, archives or reopens a plan; the worker is woken to open its periods and plan its reminders. */
export const setPlanStatus = tenantProcedure('plan:configure')
  .input(SetPlanStatusSchema)
  .mutation(async ({ ctx, input }) => {
    await run(ctx.service, input);
    if (input.status === 'active') await ctx.wake('obligations.open');
    await ctx.wake('outbox.drain');
  });
