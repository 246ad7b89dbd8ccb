import { ListDeliveriesSchema } from '@tiendo/contracts';
import { listDeliveries as list } from '@tiendo/core/reminders';
import { tenantProcedure } from '#app/trpc.ts';

/** reminders.listDeliveries: one page of the messages that went out, each with what its channel answered. */
export const listDeliveries = tenantProcedure('reminder:read')
  .input(ListDeliveriesSchema)
  .query(({ ctx, input }) => list(ctx.service, input));
