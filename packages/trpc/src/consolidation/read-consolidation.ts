import { IdSchema } from '@tiendo/contracts';
import { readConsolidation as read } from '@tiendo/core/consolidation';
import { z } from 'zod';
import { tenantProcedure } from '#app/trpc.ts';

/** consolidation.readConsolidation: the reports that a consolidated one is made of, and what has come since it was drafted. */
export const readConsolidation = tenantProcedure('report:read')
  .input(z.object({ obligationId: IdSchema }))
  .query(({ ctx, input }) => read(ctx.service, input.obligationId));
