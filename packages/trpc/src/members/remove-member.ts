import { RowRefSchema } from '@tiendo/contracts';
import { removeMember as remove } from '@tiendo/core/members';
import { tenantProcedure } from '#app/trpc.ts';

/** members.removeMember: ends a person's access to the tenant. */
export const removeMember = tenantProcedure('member:manage')
  .input(RowRefSchema)
  .mutation(async ({ ctx, input }) => {
    await remove(ctx.service, input);
    await ctx.wake('outbox.drain');
  });
