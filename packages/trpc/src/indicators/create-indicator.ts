import { CreateIndicatorSchema } from '@tiendo/contracts';
import { createIndicator as run } from '@tiendo/core/indicators';
import { tenantProcedure } from '#app/trpc.ts';

/** indicators.createIndicator: a new entry of the ministry’s catalogue; gives its id. */
export const createIndicator = tenantProcedure('indicator:configure')
  .input(CreateIndicatorSchema)
  .mutation(({ ctx, input }) => run({ ...ctx.service, platform: ctx.database.platform }, input));
