import { FindReceivedSchema } from '@tiendo/contracts';
import { findReceived as find } from '@tiendo/core/published-reports';
import { tenantProcedure } from '#app/trpc.ts';

/** received.findReceived: whose report a reminder about one from below is about. */
export const findReceived = tenantProcedure('report:receive')
  .input(FindReceivedSchema)
  .query(({ ctx, input }) => find(ctx.service, input.id));
