import { SetMuteSchema } from '@tiendo/contracts';
import { setMute as set } from '@tiendo/core/members';
import { tenantProcedure } from '#app/trpc.ts';

/** members.setMute: refuses a topic for the person who asks, or takes it up again. */
export const setMute = tenantProcedure('tenant:read')
  .input(SetMuteSchema)
  .mutation(async ({ ctx, input }) => {
    await set(ctx.service, input);
    await ctx.wake('outbox.drain');
  });
