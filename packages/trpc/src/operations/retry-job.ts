import { RetryJobSchema } from '@tiendo/contracts';
import { retryFailedJob } from '@tiendo/core/operations';
import { operatorProcedure } from '#app/trpc.ts';

/** operations.retryJob: puts a failed job back into the queue. */
export const retryJob = operatorProcedure
  .input(RetryJobSchema)
  .mutation(({ ctx, input }) => retryFailedJob(ctx.queue, input.id));
