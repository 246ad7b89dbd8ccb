import { IdSchema } from '@tiendo/contracts';
import { readAgency as run } from '@tiendo/core/agencies';
import { z } from 'zod';
import { tenantProcedure } from '#app/trpc.ts';

/** agencies.readAgency: one agency. */
export const readAgency = tenantProcedure('agency:read')
  .input(z.object({ id: IdSchema }))
  .query(({ ctx, input }) => run(ctx.service, input.id));
