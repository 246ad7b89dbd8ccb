import { ReadSourceTextSchema } from '@tiendo/contracts';
import { readSourceText as run } from '@tiendo/core/plan-imports';
import { tenantProcedure } from '#app/trpc.ts';

/** imports.readSourceText: a stretch of the text that an import was read from. */
export const readSourceText = tenantProcedure('plan:import')
  .input(ReadSourceTextSchema)
  .query(({ ctx, input }) => run(ctx.service, input));
