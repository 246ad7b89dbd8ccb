import { IdSchema } from '@tiendo/contracts';
import { readReport as read } from '@tiendo/core/reporting';
import { z } from 'zod';
import { tenantProcedure } from '#app/trpc.ts';

/** reporting.readReport: one agency's report for one window with all that its page shows. */
export const readReport = tenantProcedure('report:read')
  .input(z.object({ obligationId: IdSchema }))
  .query(({ ctx, input }) => read(ctx.service, input.obligationId));
