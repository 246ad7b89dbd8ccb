import { router } from '#app/trpc.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { changePassword } from './change-password.ts';
import { readLink } from './read-link.ts';
import { readSession } from './read-session.ts';
import { requestPasswordReset } from './request-password-reset.ts';
import { resetPassword } from './reset-password.ts';
import { signIn } from './sign-in.ts';
import { signOutEverywhere } from './sign-out-everywhere.ts';
import { signOut } from './sign-out.ts';

export const authRouter = router({
  signIn,
  signOut,
  signOutEverywhere,
  readSession,
  requestPasswordReset,
  readLink,
  resetPassword,
  changePassword,
  acceptInvitation,
});
