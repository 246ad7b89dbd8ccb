import { RequestReportSchema } from '@tiendo/contracts';
import { requestReport as run } from '@tiendo/core/reporting';
import { tenantProcedure } from '#app/trpc.ts';

/** reporting.requestReport: asks chosen agencies a question out of turn. */
export const requestReport = tenantProcedure('report:request')
  .input(RequestReportSchema)
  .mutation(({ ctx, input }) => run(ctx.service, input));
