import { AddImportItemSchema } from '@tiendo/contracts';
import { addImportItem as run } from '@tiendo/core/plan-imports';
import { tenantProcedure } from '#app/trpc.ts';

/** imports.addImportItem: adds what the importer missed; gives its id. */
export const addImportItem = tenantProcedure('plan:import')
  .input(AddImportItemSchema)
  .mutation(({ ctx, input }) => run(ctx.service, input));
