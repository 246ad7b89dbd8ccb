import { CreateScheduleSchema } from '@tiendo/contracts';
import { createSchedule as create } from '@tiendo/core/reporting';
import { tenantProcedure } from '#app/trpc.ts';

/** reporting.createSchedule: a new reporting rule at the end of its plan's list. */
export const createSchedule = tenantProcedure('schedule:configure')
  .input(CreateScheduleSchema)
  .mutation(({ ctx, input }) => create(ctx.service, input));
