import { CreateAgencySchema } from '@tiendo/contracts';
import { createAgency as run } from '@tiendo/core/agencies';
import { tenantProcedure } from '#app/trpc.ts';

/** agencies.createAgency: a new agency; gives its id. */
export const createAgency = tenantProcedure('agency:configure')
  .input(CreateAgencySchema)
  .mutation(({ ctx, input }) => run(ctx.service, input));
