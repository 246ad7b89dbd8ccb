import { PreviewScheduleSchema } from '@tiendo/contracts';
import { previewSchedule as preview } from '@tiendo/core/reporting';
import { tenantProcedure } from '#app/trpc.ts';

/** reporting.previewSchedule: the windows of a rule that is not saved yet, as this tenant reads dates. */
export const previewSchedule = tenantProcedure('schedule:read')
  .input(PreviewScheduleSchema)
  .query(({ ctx, input }) => preview(ctx.service, input));
