import { IdSchema } from '@tiendo/contracts';
import { listVersions as list } from '@tiendo/core/plan-imports';
import { z } from 'zod';
import { tenantProcedure } from '#app/trpc.ts';

/** plans.listVersions: a plan's versions, the newest first. */
export const listVersions = tenantProcedure('plan:read')
  .input(z.object({ planId: IdSchema }))
  .query(({ ctx, input }) => list(ctx.service, input.planId));
