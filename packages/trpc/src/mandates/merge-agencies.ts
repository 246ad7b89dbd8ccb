import { MergeAgenciesSchema } from '@tiendo/contracts';
import { mergeAgencies as run } from '@tiendo/core/mandates';
import { tenantProcedure } from '#app/trpc.ts';

/** mandates.mergeAgencies: merges agencies into one that takes over their people and open work. */
export const mergeAgencies = tenantProcedure('agency:configure')
  .input(MergeAgenciesSchema)
  .mutation(async ({ ctx, input }) => {
    const done = await run(ctx.service, input);
    await ctx.wake('outbox.drain');
    return done;
  });
