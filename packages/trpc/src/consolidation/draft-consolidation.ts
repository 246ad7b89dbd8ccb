import { DraftConsolidationSchema } from '@tiendo/contracts';
import { draftConsolidation as draft } from '@tiendo/core/consolidation';
import { tenantProcedure } from '#app/trpc.ts';

/** consolidation.draftConsolidation: a consolidated report writes its draft out of the accepted reports below it. */
export const draftConsolidation = tenantProcedure('report:write')
  .input(DraftConsolidationSchema)
  .mutation(({ ctx, input }) => draft(ctx.service, input));
