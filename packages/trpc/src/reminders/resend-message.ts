import { ResendMessageSchema } from '@tiendo/contracts';
import { resendMessage as resend } from '@tiendo/core/reminders';
import { tenantProcedure } from '#app/trpc.ts';

/** reminders.resendMessage: a message is tried once more, with what is owed by then. */
export const resendMessage = tenantProcedure('reminder:configure')
  .input(ResendMessageSchema)
  .mutation(async ({ ctx, input }) => {
    await resend(ctx.service, input);
    await ctx.wake('reminders.sweep');
  });
