import { ReportContentSchema } from '@tiendo/contracts';
import { submitReport as submit } from '@tiendo/core/reporting';
import { tenantProcedure } from '#app/trpc.ts';

/** reporting.submitReport: answers an obligation; the same form twice is one submission. */
export const submitReport = tenantProcedure('report:write')
  .input(ReportContentSchema)
  .mutation(({ ctx, input }) => submit(ctx.service, input));
