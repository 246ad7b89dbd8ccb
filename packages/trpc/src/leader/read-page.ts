import { ReadLeaderPageSchema } from '@tiendo/contracts';
import { readPage as run } from '@tiendo/core/leader';
import { tenantProcedure } from '#app/trpc.ts';

/** leader.readPage: the leader's one page of a plan in force. */
export const readPage = tenantProcedure('leader:read')
  .input(ReadLeaderPageSchema)
  .query(({ ctx, input }) => run(ctx.service, input));
