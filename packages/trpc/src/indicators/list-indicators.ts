import { ListIndicatorsSchema } from '@tiendo/contracts';
import { listIndicators as run } from '@tiendo/core/indicators';
import { tenantProcedure } from '#app/trpc.ts';

/** indicators.listIndicators: the ministry's catalogue in the order of its codes. */
export const listIndicators = tenantProcedure('indicator:read')
  .input(ListIndicatorsSchema)
  .query(({ ctx, input }) => run(ctx.service, input));
