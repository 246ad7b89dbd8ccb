import { PreviewRemindersSchema } from '@tiendo/contracts';
import { previewReminders as preview } from '@tiendo/core/reminders';
import { tenantProcedure } from '#app/trpc.ts';

/** reminders.previewReminders: what would be sent in a year, before any of it is. */
export const previewReminders = tenantProcedure('reminder:read')
  .input(PreviewRemindersSchema)
  .query(({ ctx, input }) => preview(ctx.service, input));
