import { publicProcedure } from '#app/trpc.ts';

/** auth.signOut: ends the request's session; without one it does nothing. */
export const signOut = publicProcedure.mutation(async ({ ctx }) => {
  if (ctx.request.sessionToken) await ctx.auth.signOut(ctx.request.sessionToken);
});
