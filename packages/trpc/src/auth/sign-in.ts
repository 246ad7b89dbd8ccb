import { SignInSchema } from '@tiendo/contracts';
import { publicProcedure } from '#app/trpc.ts';

/** auth.signIn: opens a session; the web's server puts its token into a cookie that scripts cannot read. */
export const signIn = publicProcedure
  .input(SignInSchema)
  .mutation(({ ctx, input }) => ctx.auth.signIn({ ...input, source: ctx.request.source }));
