import { readReportOutline as read } from '@tiendo/core/tenancy';
import { tenantProcedure } from '#app/trpc.ts';

/** tenancy.readReportOutline: the sections that reports of the tenant have. */
export const readReportOutline = tenantProcedure('tenant:configure').query(({ ctx }) =>
  read(ctx.service),
);
