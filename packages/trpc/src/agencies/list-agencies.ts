import { ListAgenciesSchema } from '@tiendo/contracts';
import { listAgencies as run } from '@tiendo/core/agencies';
import { tenantProcedure } from '#app/trpc.ts';

/** agencies.listAgencies: the agencies with what each has to do. */
export const listAgencies = tenantProcedure('agency:read')
  .input(ListAgenciesSchema)
  .query(({ ctx, input }) => run(ctx.service, input));
