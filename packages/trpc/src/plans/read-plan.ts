import { IdSchema } from '@tiendo/contracts';
import { readPlan as run } from '@tiendo/core/plans';
import { z } from 'zod';
import { tenantProcedure } from '#app/trpc.ts';

/** plans.readPlan: one plan with legal bases, counters and setup checklist. */
export const readPlan = tenantProcedure('plan:read')
  .input(z.object({ id: IdSchema }))
  .query(({ ctx, input }) => run(ctx.service, input.id));
