import { ArchiveSchema } from '@tiendo/contracts';
import { archiveTask as run } from '@tiendo/core/tasks';
import { tenantProcedure } from '#app/trpc.ts';

/** tasks.archiveTask: archives a task, or restores it. */
export const archiveTask = tenantProcedure('task:configure')
  .input(ArchiveSchema)
  .mutation(({ ctx, input }) => run(ctx.service, input));
