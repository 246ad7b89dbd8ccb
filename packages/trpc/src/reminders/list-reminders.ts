import { ListRemindersSchema } from '@tiendo/contracts';
import { listReminders as list } from '@tiendo/core/reminders';
import { tenantProcedure } from '#app/trpc.ts';

/** reminders.listReminders: one page of the ledger, with how many rows are in each state. */
export const listReminders = tenantProcedure('reminder:read')
  .input(ListRemindersSchema)
  .query(({ ctx, input }) => list(ctx.service, input));
