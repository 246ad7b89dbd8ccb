import { UpdateIndicatorSchema } from '@tiendo/contracts';
import { updateIndicator as run } from '@tiendo/core/indicators';
import { tenantProcedure } from '#app/trpc.ts';

/** indicators.updateIndicator: replaces an entry’s fields. */
export const updateIndicator = tenantProcedure('indicator:configure')
  .input(UpdateIndicatorSchema)
  .mutation(({ ctx, input }) => run({ ...ctx.service, platform: ctx.database.platform }, input));
