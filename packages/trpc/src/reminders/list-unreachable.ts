import { ListUnreachableSchema } from '@tiendo/contracts';
import { listUnreachableAgencies } from '@tiendo/core/reminders';
import { tenantProcedure } from '#app/trpc.ts';

/** reminders.listUnreachable: the agencies that owe work while nobody there can be reminded. */
export const listUnreachable = tenantProcedure('reminder:read')
  .input(ListUnreachableSchema)
  .query(({ ctx, input }) => listUnreachableAgencies(ctx.service, input));
