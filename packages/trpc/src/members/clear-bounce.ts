import { RowRefSchema } from '@tiendo/contracts';
import { clearBounce as clear } from '@tiendo/core/members';
import { tenantProcedure } from '#app/trpc.ts';

/** members.clearBounce: says that a member's address takes mail again. */
export const clearBounce = tenantProcedure('member:manage')
  .input(RowRefSchema)
  .mutation(async ({ ctx, input }) => {
    await clear(ctx.service, input);
    await ctx.wake('outbox.drain');
  });
