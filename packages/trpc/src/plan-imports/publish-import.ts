import { PublishImportSchema } from '@tiendo/contracts';
import { publishImport as publish } from '@tiendo/core/plan-imports';
import { tenantProcedure } from '#app/trpc.ts';

/** imports.publishImport: makes a reviewed draft live, as a plan of its own or as an amendment of one. */
export const publishImport = tenantProcedure('plan:import')
  .input(PublishImportSchema)
  .mutation(async ({ ctx, input }) => {
    const published = await publish(ctx.service, input);
    await ctx.wake('outbox.drain');
    return published;
  });
