import { listMyObligations as list } from '@tiendo/core/reporting';
import { tenantProcedure } from '#app/trpc.ts';

/** reporting.listMyObligations: the reports that the caller's agency owes, what is late first. */
export const listMyObligations = tenantProcedure('report:read').query(({ ctx }) =>
  list(ctx.service),
);
