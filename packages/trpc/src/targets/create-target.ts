import { CreateTargetSchema } from '@tiendo/contracts';
import { createTarget as run } from '@tiendo/core/targets';
import { tenantProcedure } from '#app/trpc.ts';

/** targets.createTarget: a new target; gives its id. */
export const createTarget = tenantProcedure('target:configure')
  .input(CreateTargetSchema)
  .mutation(({ ctx, input }) => run(ctx.service, input));
