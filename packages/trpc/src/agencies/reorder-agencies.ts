import { ReorderAgenciesSchema } from '@tiendo/contracts';
import { reorderAgencies as run } from '@tiendo/core/agencies';
import { tenantProcedure } from '#app/trpc.ts';

/** agencies.reorderAgencies: puts all agencies into the wanted order. */
export const reorderAgencies = tenantProcedure('agency:configure')
  .input(ReorderAgenciesSchema)
  .mutation(({ ctx, input }) => run(ctx.service, input));
