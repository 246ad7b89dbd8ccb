import { IdSchema } from '@tiendo/contracts';
import { readVersion as read } from '@tiendo/core/plan-imports';
import { z } from 'zod';
import { tenantProcedure } from '#app/trpc.ts';

/** plans.readVersion: one version with the whole plan as it read then, and what it changed. */
export const readVersion = tenantProcedure('plan:read')
  .input(z.object({ id: IdSchema }))
  .query(({ ctx, input }) => read(ctx.service, input.id));
