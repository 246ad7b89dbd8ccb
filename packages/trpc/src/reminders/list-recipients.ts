import { listRecipients as list } from '@tiendo/core/reminders';
import { tenantProcedure } from '#app/trpc.ts';

/** reminders.listRecipients: the people who stand in the ledger. */
export const listRecipients = tenantProcedure('reminder:read').query(({ ctx }) =>
  list(ctx.service),
);
