import { ResumeRemindersSchema } from '@tiendo/contracts';
import { resumeReminders as resume } from '@tiendo/core/reminders';
import { tenantProcedure } from '#app/trpc.ts';

/** reminders.resumeReminders: what falls due from now on goes out again. */
export const resumeReminders = tenantProcedure('reminder:configure')
  .input(ResumeRemindersSchema)
  .mutation(async ({ ctx, input }) => {
    await resume(ctx.service, input);
    await ctx.wake('outbox.drain');
  });
