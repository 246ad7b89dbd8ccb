import { UpdateReportOutlineSchema } from '@tiendo/contracts';
import { updateReportOutline as update } from '@tiendo/core/tenancy';
import { tenantProcedure } from '#app/trpc.ts';

/** tenancy.updateReportOutline: replaces the sections that reports of the tenant have. */
export const updateReportOutline = tenantProcedure('tenant:configure')
  .input(UpdateReportOutlineSchema)
  .mutation(({ ctx, input }) => update(ctx.service, input));
