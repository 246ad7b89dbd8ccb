import { WithdrawExtensionSchema } from '@tiendo/contracts';
import { withdrawExtension as run } from '@tiendo/core/reporting';
import { tenantProcedure } from '#app/trpc.ts';

/** reporting.withdrawExtension: takes back a request for more time that nobody has decided. */
export const withdrawExtension = tenantProcedure('report:write')
  .input(WithdrawExtensionSchema)
  .mutation(({ ctx, input }) => run(ctx.service, input));
