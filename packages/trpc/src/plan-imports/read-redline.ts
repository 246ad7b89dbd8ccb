import { ReadImportSchema } from '@tiendo/contracts';
import { readRedline as read } from '@tiendo/core/plan-imports';
import { tenantProcedure } from '#app/trpc.ts';

/** imports.readRedline: what publishing an amendment would do to its plan as both stand now. */
export const readRedline = tenantProcedure('plan:import')
  .input(ReadImportSchema)
  .query(({ ctx, input }) => read(ctx.service, input.id));
