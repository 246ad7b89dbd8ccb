import { readOperations } from '@tiendo/core/operations';
import { operatorProcedure } from '#app/trpc.ts';

/** operations.readQueue: the figures of the platform’s work and what the queue holds. */
export const readQueue = operatorProcedure.query(({ ctx }) =>
  readOperations({ platform: ctx.database.platform, queue: ctx.queue }, ctx.clock()),
);
