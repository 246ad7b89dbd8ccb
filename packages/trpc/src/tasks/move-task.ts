import { MoveSchema } from '@tiendo/contracts';
import { moveTask as run } from '@tiendo/core/tasks';
import { tenantProcedure } from '#app/trpc.ts';

/** tasks.moveTask: moves one task past its neighbour. */
export const moveTask = tenantProcedure('task:configure')
  .input(MoveSchema)
  .mutation(({ ctx, input }) => run(ctx.service, input));
