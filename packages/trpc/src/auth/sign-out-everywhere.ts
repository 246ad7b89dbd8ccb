import { signedInProcedure } from '#app/trpc.ts';

/** auth.signOutEverywhere: ends every session of the caller, this one too. */
export const signOutEverywhere = signedInProcedure.mutation(({ ctx }) =>
  ctx.auth.signOutEverywhere(ctx.account.userId),
);
