import { UpdateTaskSchema } from '@tiendo/contracts';
import { updateTask as run } from '@tiendo/core/tasks';
import { tenantProcedure } from '#app/trpc.ts';

/** tasks.updateTask: replaces a task's text, due date and agencies. */
export const updateTask = tenantProcedure('task:configure')
  .input(UpdateTaskSchema)
  .mutation(({ ctx, input }) => run(ctx.service, input));
