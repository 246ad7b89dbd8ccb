import { YearCalendarFilterSchema } from '@tiendo/contracts';
import { readYearCalendar as read } from '@tiendo/core/reporting';
import { tenantProcedure } from '#app/trpc.ts';

/** reporting.readYearCalendar: every period that falls due in a year, by its last day, with the agencies that owe it. */
export const readYearCalendar = tenantProcedure('report:read')
  .input(YearCalendarFilterSchema)
  .query(({ ctx, input }) => read(ctx.service, input));
