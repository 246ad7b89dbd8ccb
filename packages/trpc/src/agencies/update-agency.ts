import { UpdateAgencySchema } from '@tiendo/contracts';
import { updateAgency as run } from '@tiendo/core/agencies';
import { tenantProcedure } from '#app/trpc.ts';

/** agencies.updateAgency: replaces an agency's fields. */
export const updateAgency = tenantProcedure('agency:configure')
  .input(UpdateAgencySchema)
  .mutation(({ ctx, input }) => run(ctx.service, input));
