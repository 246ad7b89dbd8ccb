import { DecideReportSchema } from '@tiendo/contracts';
import { decideReport as decide } from '@tiendo/core/reporting';
import { tenantProcedure } from '#app/trpc.ts';

/** reporting.decideReport: accepts a submitted report, or returns it with a reason and lets its agency know. */
export const decideReport = tenantProcedure('report:decide')
  .input(DecideReportSchema)
  .mutation(async ({ ctx, input }) => {
    await decide(ctx.service, input);
    if (input.decision === 'return') await ctx.wake('outbox.drain');
  });
