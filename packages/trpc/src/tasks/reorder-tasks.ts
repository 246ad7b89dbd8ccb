import { ReorderSchema } from '@tiendo/contracts';
import { reorderTasks as run } from '@tiendo/core/tasks';
import { tenantProcedure } from '#app/trpc.ts';

/** tasks.reorderTasks: puts a plan's tasks into the wanted order. */
export const reorderTasks = tenantProcedure('task:configure')
  .input(ReorderSchema)
  .mutation(({ ctx, input }) => run(ctx.service, input));
