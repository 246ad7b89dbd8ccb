import { MatrixFilterSchema } from '@tiendo/contracts';
import { readMatrix as read } from '@tiendo/core/reporting';
import { tenantProcedure } from '#app/trpc.ts';

/** reporting.readMatrix: a plan's reports of one year, agencies down and windows across. */
export const readMatrix = tenantProcedure('report:read')
  .input(MatrixFilterSchema)
  .query(({ ctx, input }) => read(ctx.service, input));
