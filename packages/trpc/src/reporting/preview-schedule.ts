import { PreviewScheduleSchema } from '@tiendo/contracts';
import { previewSchedule as preview } from '@tiendo/core/reporting';
import { tenantProcedure } from '#app/trpc.ts';

/** reporting.previewSchedule: the windows that a rule not yet saved would have in a plan. */
export const previewSchedule = tenantProcedure('schedule:read')
  .input(PreviewScheduleSchema)
  .query(({ ctx, input }) => preview(ctx.service, input));
