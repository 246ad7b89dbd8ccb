import { listMyTasks } from '@tiendo/core/tasks';
import { tenantProcedure } from '#app/trpc.ts';

/** tasks.listMyWork: the tasks of the caller's agency, what is late first. */
export const listMyWork = tenantProcedure('task:read').query(({ ctx }) => listMyTasks(ctx.service));
