import { MoveSchema } from '@tiendo/contracts';
import { moveTarget as run } from '@tiendo/core/targets';
import { tenantProcedure } from '#app/trpc.ts';

/** targets.moveTarget: moves one target past its neighbour. */
export const moveTarget = tenantProcedure('target:configure')
  .input(MoveSchema)
  .mutation(({ ctx, input }) => run(ctx.service, input));
