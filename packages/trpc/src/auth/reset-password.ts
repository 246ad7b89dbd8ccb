import { ResetPasswordSchema } from '@tiendo/contracts';
import { publicProcedure } from '#app/trpc.ts';

/** auth.resetPassword: sets a new password by a mailed link and ends every session of the person. */
export const resetPassword = publicProcedure
  .input(ResetPasswordSchema)
  .mutation(({ ctx, input }) => ctx.auth.resetPassword(input));
