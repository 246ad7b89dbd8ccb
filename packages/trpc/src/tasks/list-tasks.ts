import { ListTasksSchema } from '@tiendo/contracts';
import { listTasks as run } from '@tiendo/core/tasks';
import { tenantProcedure } from '#app/trpc.ts';

/** tasks.listTasks: one page of a plan's tasks, filtered. */
export const listTasks = tenantProcedure('task:read')
  .input(ListTasksSchema)
  .query(({ ctx, input }) => run(ctx.service, input));
