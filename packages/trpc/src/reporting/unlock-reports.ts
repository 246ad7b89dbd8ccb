import { UnlockReportsSchema } from '@tiendo/contracts';
import { unlockReports as run } from '@tiendo/core/reporting';
import { tenantProcedure } from '#app/trpc.ts';

/** reporting.unlockReports: takes the lock off chosen agencies’ reports until a day, for a reason, and lets them know. */
export const unlockReports = tenantProcedure('report:decide')
  .input(UnlockReportsSchema)
  .mutation(async ({ ctx, input }) => {
    await run(ctx.service, input);
    await ctx.wake('outbox.drain');
  });
