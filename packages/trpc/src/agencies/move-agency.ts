import { MoveSchema } from '@tiendo/contracts';
import { moveAgency as run } from '@tiendo/core/agencies';
import { tenantProcedure } from '#app/trpc.ts';

/** agencies.moveAgency: moves one agency past its neighbour. */
export const moveAgency = tenantProcedure('agency:configure')
  .input(MoveSchema)
  .mutation(({ ctx, input }) => run(ctx.service, input));
