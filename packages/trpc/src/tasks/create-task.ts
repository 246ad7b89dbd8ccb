import { CreateTaskSchema } from '@tiendo/contracts';
import { createTask as run } from '@tiendo/core/tasks';
import { tenantProcedure } from '#app/trpc.ts';

/** tasks.createTask: a new task; gives its id. */
export const createTask = tenantProcedure('task:configure')
  .input(CreateTaskSchema)
  .mutation(({ ctx, input }) => run(ctx.service, input));
