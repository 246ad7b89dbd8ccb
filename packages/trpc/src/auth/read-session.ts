import { publicProcedure } from '#app/trpc.ts';
import { signedInView } from './session-view.ts';

/** auth.readSession: who the request's session stands for and where they are a member; null for nobody. */
export const readSession = publicProcedure.query(async ({ ctx }) => {
  const signedIn = await ctx.signedIn();
  return signedIn && signedInView(signedIn);
});
