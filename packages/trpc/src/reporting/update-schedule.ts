import { UpdateScheduleSchema } from '@tiendo/contracts';
import { updateSchedule as update } from '@tiendo/core/reporting';
import { tenantProcedure } from '#app/trpc.ts';

/** reporting.updateSchedule: replaces a reporting rule; unanswered reports follow its dates. */
export const updateSchedule = tenantProcedure('schedule:configure')
  .input(UpdateScheduleSchema)
  .mutation(({ ctx, input }) => update(ctx.service, input));
