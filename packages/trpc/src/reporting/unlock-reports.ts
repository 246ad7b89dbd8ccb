import { UnlockReportsSchema } from '@tiendo/contracts';
import { unlockReports as run } from '@tiendo/core/reporting';
import { tenantProcedure } from '#app/trpc.ts';

/** reporting.unlockReports: takes the lock off chosen agencies’ reports until a day, for a reason. */
export const unlockReports = tenantProcedure('report:decide')
  .input(UnlockReportsSchema)
  .mutation(({ ctx, input }) => run(ctx.service, input));
