import { MergeImportItemsSchema } from '@tiendo/contracts';
import { mergeImportItems as run } from '@tiendo/core/plan-imports';
import { tenantProcedure } from '#app/trpc.ts';

/** imports.mergeImportItems: makes one item of several of a kind; gives its id. */
export const mergeImportItems = tenantProcedure('plan:import')
  .input(MergeImportItemsSchema)
  .mutation(({ ctx, input }) => run(ctx.service, input));
