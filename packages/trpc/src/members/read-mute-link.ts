import { UnsubscribeTokenSchema } from '@tiendo/contracts';
import { readMuteLink as read } from '@tiendo/core/members';
import { z } from 'zod';
import { publicProcedure } from '#app/trpc.ts';

/** members.readMuteLink: what a mailed link would stop; its signature is all that it takes. */
export const readMuteLink = publicProcedure
  .input(z.object({ token: UnsubscribeTokenSchema }))
  .query(({ ctx, input }) =>
    read({ ...ctx, tenantSlug: ctx.request.tenantSlug, token: input.token }),
  );
