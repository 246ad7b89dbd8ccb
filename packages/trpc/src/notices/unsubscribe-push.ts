import { UnsubscribePushSchema } from '@tiendo/contracts';
import { unsubscribePush as unsubscribe } from '@tiendo/core/notices';
import { tenantProcedure } from '#app/trpc.ts';

/** notices.unsubscribePush: ends notices on one of the caller's own browsers. */
export const unsubscribePush = tenantProcedure('notice:read')
  .input(UnsubscribePushSchema)
  .mutation(async ({ ctx, input }) => {
    await unsubscribe(ctx.service, input);
    await ctx.wake('outbox.drain');
  });
