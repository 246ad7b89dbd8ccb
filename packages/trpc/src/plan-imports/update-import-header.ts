import { UpdateImportHeaderSchema } from '@tiendo/contracts';
import { updateImportHeader as run } from '@tiendo/core/plan-imports';
import { tenantProcedure } from '#app/trpc.ts';

/** imports.updateImportHeader: replaces the draft’s header. */
export const updateImportHeader = tenantProcedure('plan:import')
  .input(UpdateImportHeaderSchema)
  .mutation(({ ctx, input }) => run(ctx.service, input));
