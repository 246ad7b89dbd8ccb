import { SignInSchema } from '@tiendo/contracts';
import { publicProcedure } from '#app/trpc.ts';
import { newSessionView } from './session-view.ts';

/** auth.signIn: opens a session; the web's server puts its token into a cookie that scripts cannot read. */
export const signIn = publicProcedure
  .input(SignInSchema)
  .mutation(async ({ ctx, input }) =>
    newSessionView(await ctx.auth.signIn({ ...input, source: ctx.request.source })),
  );
