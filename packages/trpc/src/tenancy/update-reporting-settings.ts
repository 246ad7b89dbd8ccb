import { UpdateReportingSettingsSchema } from '@tiendo/contracts';
import { updateReportingSettings as update } from '@tiendo/core/tenancy';
import { tenantProcedure } from '#app/trpc.ts';

/** tenancy.updateReportingSettings: when reports lock, and who approves them. */
export const updateReportingSettings = tenantProcedure('tenant:configure')
  .input(UpdateReportingSettingsSchema)
  .mutation(({ ctx, input }) => update(ctx.service, input));
