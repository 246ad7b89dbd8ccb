import { SetImportItemsStateSchema } from '@tiendo/contracts';
import { setImportItemsState as run } from '@tiendo/core/plan-imports';
import { tenantProcedure } from '#app/trpc.ts';

/** imports.setImportItemsState: confirms, removes or reopens items; tells how many changed. */
export const setImportItemsState = tenantProcedure('plan:import')
  .input(SetImportItemsStateSchema)
  .mutation(({ ctx, input }) => run(ctx.service, input));
