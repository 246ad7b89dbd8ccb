import { ListSchedulesSchema } from '@tiendo/contracts';
import { listSchedules as list } from '@tiendo/core/reporting';
import { tenantProcedure } from '#app/trpc.ts';

/** reporting.listSchedules: a plan's reporting rules with their windows that fall due in one year. */
export const listSchedules = tenantProcedure('schedule:read')
  .input(ListSchedulesSchema)
  .query(({ ctx, input }) => list(ctx.service, input));
