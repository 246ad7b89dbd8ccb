import { AccountTokenSchema } from '@tiendo/contracts';
import { z } from 'zod';
import { publicProcedure } from '#app/trpc.ts';

/** auth.readLink: what a mailed link is for; token_invalid when it no longer works. */
export const readLink = publicProcedure
  .input(z.object({ token: AccountTokenSchema }))
  .query(({ ctx, input }) => ctx.auth.readLink(input.token));
