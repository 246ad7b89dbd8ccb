import { AcceptInvitationSchema } from '@tiendo/contracts';
import { acceptInvitation as accept } from '@tiendo/core/members';
import { publicProcedure } from '#app/trpc.ts';
import { newSessionView } from './session-view.ts';

/** auth.acceptInvitation: lets the holder of an invitation's link into the tenant; a new account is signed in as well. */
export const acceptInvitation = publicProcedure
  .input(AcceptInvitationSchema)
  .mutation(async ({ ctx, input }) => {
    const accepted = await accept(ctx, input);
    await ctx.wake('outbox.drain');
    const { session, ...rest } = accepted;
    return { ...rest, session: session && newSessionView(session) };
  });
