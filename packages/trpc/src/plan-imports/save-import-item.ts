import { SaveImportItemSchema } from '@tiendo/contracts';
import { saveImportItem as run } from '@tiendo/core/plan-imports';
import { tenantProcedure } from '#app/trpc.ts';

/** imports.saveImportItem: replaces what an item says, and confirms it. */
export const saveImportItem = tenantProcedure('plan:import')
  .input(SaveImportItemSchema)
  .mutation(({ ctx, input }) => run(ctx.service, input));
