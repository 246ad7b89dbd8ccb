import { SubscribePushSchema } from '@tiendo/contracts';
import { subscribePush as subscribe } from '@tiendo/core/notices';
import { tenantProcedure } from '#app/trpc.ts';

/** notices.subscribePush: lets the caller's browser show this tenant's notices. */
export const subscribePush = tenantProcedure('notice:read')
  .input(SubscribePushSchema)
  .mutation(async ({ ctx, input }) => {
    await subscribe({ ...ctx.service, isPushAddress: ctx.isPushAddress }, input);
    await ctx.wake('outbox.drain');
  });
