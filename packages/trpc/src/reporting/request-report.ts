import { RequestReportSchema } from '@tiendo/contracts';
import { requestReport as run } from '@tiendo/core/reporting';
import { tenantProcedure } from '#app/trpc.ts';

/** reporting.requestReport: asks chosen agencies a question out of turn, and lets them know. */
export const requestReport = tenantProcedure('report:request')
  .input(RequestReportSchema)
  .mutation(async ({ ctx, input }) => {
    const made = await run(ctx.service, input);
    await ctx.wake('outbox.drain');
    return made;
  });
