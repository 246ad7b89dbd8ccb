import { IdSchema } from '@tiendo/contracts';
import { readTarget as run } from '@tiendo/core/targets';
import { z } from 'zod';
import { tenantProcedure } from '#app/trpc.ts';

/** targets.readTarget: one target with its clauses. */
export const readTarget = tenantProcedure('target:read')
  .input(z.object({ id: IdSchema }))
  .query(({ ctx, input }) => run(ctx.service, input.id));
