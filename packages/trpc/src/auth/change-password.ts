import { ChangePasswordSchema } from '@tiendo/contracts';
import { signedInProcedure } from '#app/trpc.ts';
import { newSessionView } from './session-view.ts';

/** auth.changePassword: sets a new password by the old one; gives this browser its new session, all others have ended. */
export const changePassword = signedInProcedure
  .input(ChangePasswordSchema)
  .mutation(async ({ ctx, input }) =>
    newSessionView(await ctx.auth.changePassword({ ...input, userId: ctx.account.userId })),
  );
