import { IdSchema } from '@tiendo/contracts';
import { resendInvitation as resend } from '@tiendo/core/members';
import { z } from 'zod';
import { tenantProcedure } from '#app/trpc.ts';

/** members.resendInvitation: mails a new link to somebody who has not accepted yet. */
export const resendInvitation = tenantProcedure('member:manage')
  .input(z.object({ id: IdSchema }))
  .mutation(async ({ ctx, input }) => {
    await resend(ctx.service, input.id);
    await ctx.wake('outbox.drain');
  });
