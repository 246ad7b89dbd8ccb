import { SplitImportItemSchema } from '@tiendo/contracts';
import { splitImportItem as run } from '@tiendo/core/plan-imports';
import { tenantProcedure } from '#app/trpc.ts';

/** imports.splitImportItem: cuts one target or task into several; gives their ids. */
export const splitImportItem = tenantProcedure('plan:import')
  .input(SplitImportItemSchema)
  .mutation(({ ctx, input }) => run(ctx.service, input));
