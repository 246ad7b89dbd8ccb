import { RequestPasswordResetSchema } from '@tiendo/contracts';
import { publicProcedure } from '#app/trpc.ts';

/** auth.requestPasswordReset: has a link mailed when the address is known; the answer is the same either way. */
export const requestPasswordReset = publicProcedure
  .input(RequestPasswordResetSchema)
  .mutation(async ({ ctx, input }) => {
    await ctx.auth.requestPasswordReset({ email: input.email, source: ctx.request.source });
    // Waking for an unknown address too keeps the two answers alike in time.
    await ctx.wake('account-mail.send');
  });
