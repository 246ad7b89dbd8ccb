import { UpdateReminderPolicySchema } from '@tiendo/contracts';
import { updatePolicy as update } from '@tiendo/core/reminders';
import { tenantProcedure } from '#app/trpc.ts';

/** reminders.updatePolicy: replaces the days on which the tenant reminds; the ledger is planned anew right after. */
export const updatePolicy = tenantProcedure('reminder:configure')
  .input(UpdateReminderPolicySchema)
  .mutation(async ({ ctx, input }) => {
    await update(ctx.service, input);
    await ctx.wake('outbox.drain');
  });
