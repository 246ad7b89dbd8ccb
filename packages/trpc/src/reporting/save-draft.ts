import { ReportContentSchema } from '@tiendo/contracts';
import { saveDraft as save } from '@tiendo/core/reporting';
import { tenantProcedure } from '#app/trpc.ts';

/** reporting.saveDraft: keeps an unfinished report. */
export const saveDraft = tenantProcedure('report:write')
  .input(ReportContentSchema)
  .mutation(({ ctx, input }) => save(ctx.service, input));
