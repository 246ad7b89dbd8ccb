import { ReadMessageSchema } from '@tiendo/contracts';
import { readMessage as read } from '@tiendo/core/reminders';
import { tenantProcedure } from '#app/trpc.ts';

/** reminders.readMessage: one message with its text. */
export const readMessage = tenantProcedure('reminder:read')
  .input(ReadMessageSchema)
  .query(({ ctx, input }) => read(ctx.service, input.id));
