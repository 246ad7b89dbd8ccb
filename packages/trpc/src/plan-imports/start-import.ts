import { StartImportSchema } from '@tiendo/contracts';
import { startImport as run } from '@tiendo/core/plan-imports';
import { tenantProcedure } from '#app/trpc.ts';

/** imports.startImport: takes an uploaded plan document and has the worker read it; gives the import's id. */
export const startImport = tenantProcedure('plan:import')
  .input(StartImportSchema)
  .mutation(async ({ ctx, input }) => {
    const started = await run(ctx.service, input);
    await ctx.wake('outbox.drain');
    return started;
  });
