import { UpdateTargetSchema } from '@tiendo/contracts';
import { updateTarget as run } from '@tiendo/core/targets';
import { tenantProcedure } from '#app/trpc.ts';

/** targets.updateTarget: replaces a target's fields. */
export const updateTarget = tenantProcedure('target:configure')
  .input(UpdateTargetSchema)
  .mutation(({ ctx, input }) => run(ctx.service, input));
