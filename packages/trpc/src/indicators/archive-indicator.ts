import { ArchiveSchema } from '@tiendo/contracts';
import { archiveIndicator as run } from '@tiendo/core/indicators';
import { tenantProcedure } from '#app/trpc.ts';

/** indicators.archiveIndicator: archives an entry of the ministry’s catalogue, or restores it. */
export const archiveIndicator = tenantProcedure('indicator:configure')
  .input(ArchiveSchema)
  .mutation(({ ctx, input }) => run({ ...ctx.service, platform: ctx.database.platform }, input));
