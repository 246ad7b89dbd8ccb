import { DiscardImportSchema } from '@tiendo/contracts';
import { discardImport as run } from '@tiendo/core/plan-imports';
import { tenantProcedure } from '#app/trpc.ts';

/** imports.discardImport: gives a draft up. */
export const discardImport = tenantProcedure('plan:import')
  .input(DiscardImportSchema)
  .mutation(({ ctx, input }) => run(ctx.service, input));
