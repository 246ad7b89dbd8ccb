import { UnsubscribeTokenSchema } from '@tiendo/contracts';
import { muteByLink as mute } from '@tiendo/core/members';
import { z } from 'zod';
import { publicProcedure } from '#app/trpc.ts';

/** members.muteByLink: stops what a mailed link is about, for whoever holds the mail; mail programs call it by themselves (RFC 8058). */
export const muteByLink = publicProcedure
  .input(z.object({ token: UnsubscribeTokenSchema }))
  .mutation(async ({ ctx, input }) => {
    await mute({ ...ctx, tenantSlug: ctx.request.tenantSlug, token: input.token });
    await ctx.wake('outbox.drain');
  });
