import { RecordProgressSchema } from '@tiendo/contracts';
import { recordProgress as record } from '@tiendo/core/tasks';
import { tenantProcedure } from '#app/trpc.ts';

/** tasks.recordProgress: one update of a task; the same submissionId twice is one update. */
export const recordProgress = tenantProcedure('task:progress')
  .input(RecordProgressSchema)
  .mutation(({ ctx, input }) => record(ctx.service, input));
