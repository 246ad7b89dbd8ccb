import { RequestExtensionSchema } from '@tiendo/contracts';
import { requestExtension as run } from '@tiendo/core/reporting';
import { tenantProcedure } from '#app/trpc.ts';

/** reporting.requestExtension: asks for more time for one report; the same form twice asks once. */
export const requestExtension = tenantProcedure('report:write')
  .input(RequestExtensionSchema)
  .mutation(({ ctx, input }) => run(ctx.service, input));
