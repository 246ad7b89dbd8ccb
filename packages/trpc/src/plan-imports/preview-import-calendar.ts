import { PreviewImportCalendarSchema } from '@tiendo/contracts';
import { previewImportCalendar as run } from '@tiendo/core/plan-imports';
import { tenantProcedure } from '#app/trpc.ts';

/** imports.previewImportCalendar: the year that the draft’s reporting rules give. */
export const previewImportCalendar = tenantProcedure('plan:import')
  .input(PreviewImportCalendarSchema)
  .query(({ ctx, input }) => run(ctx.service, input));
