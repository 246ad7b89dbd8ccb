import { ApproveReportSchema } from '@tiendo/contracts';
import { approveReport as run } from '@tiendo/core/reporting';
import { tenantProcedure } from '#app/trpc.ts';

/** reporting.approveReport: the head of an agency sends its report on, or gives it back. */
export const approveReport = tenantProcedure('report:approve')
  .input(ApproveReportSchema)
  .mutation(async ({ ctx, input }) => {
    await run(ctx.service, input);
    if (input.decision === 'return') await ctx.wake('outbox.drain');
  });
