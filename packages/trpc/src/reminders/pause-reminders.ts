import { PauseRemindersSchema } from '@tiendo/contracts';
import { pauseReminders as pause } from '@tiendo/core/reminders';
import { tenantProcedure } from '#app/trpc.ts';

/** reminders.pauseReminders: nobody is reminded of anything until the reminders are resumed. */
export const pauseReminders = tenantProcedure('reminder:configure')
  .input(PauseRemindersSchema)
  .mutation(async ({ ctx, input }) => {
    await pause(ctx.service, input);
    await ctx.wake('outbox.drain');
  });
