import { DecideExtensionSchema } from '@tiendo/contracts';
import { decideExtension as run } from '@tiendo/core/reporting';
import { tenantProcedure } from '#app/trpc.ts';

/** reporting.decideExtension: grants a request for more time, or refuses it with a reason. */
export const decideExtension = tenantProcedure('report:decide')
  .input(DecideExtensionSchema)
  .mutation(({ ctx, input }) => run(ctx.service, input));
