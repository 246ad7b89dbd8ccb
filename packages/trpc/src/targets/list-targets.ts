import { ListTargetsSchema } from '@tiendo/contracts';
import { listTargets as run } from '@tiendo/core/targets';
import { tenantProcedure } from '#app/trpc.ts';

/** targets.listTargets: a plan's targets with figure and standing. */
export const listTargets = tenantProcedure('target:read')
  .input(ListTargetsSchema)
  .query(({ ctx, input }) => run(ctx.service, input));
