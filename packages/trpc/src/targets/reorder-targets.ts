import { ReorderSchema } from '@tiendo/contracts';
import { reorderTargets as run } from '@tiendo/core/targets';
import { tenantProcedure } from '#app/trpc.ts';

/** targets.reorderTargets: puts a plan's targets into the wanted order. */
export const reorderTargets = tenantProcedure('target:configure')
  .input(ReorderSchema)
  .mutation(({ ctx, input }) => run(ctx.service, input));
