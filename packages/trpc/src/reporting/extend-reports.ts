import { ExtendReportsSchema } from '@tiendo/contracts';
import { extendReports as run } from '@tiendo/core/reporting';
import { tenantProcedure } from '#app/trpc.ts';

/** reporting.extendReports: gives chosen agencies more time, for a reason. */
export const extendReports = tenantProcedure('report:decide')
  .input(ExtendReportsSchema)
  .mutation(({ ctx, input }) => run(ctx.service, input));
