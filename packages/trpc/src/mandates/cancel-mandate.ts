import { CancelMandateSchema } from '@tiendo/contracts';
import { cancelMandate as run } from '@tiendo/core/mandates';
import { tenantProcedure } from '#app/trpc.ts';

/** mandates.cancelMandate: takes back a succession whose day is still to come. */
export const cancelMandate = tenantProcedure('agency:configure')
  .input(CancelMandateSchema)
  .mutation(({ ctx, input }) => run(ctx.service, input));
