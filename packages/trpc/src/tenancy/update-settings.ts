import { UpdateSettingsSchema } from '@tiendo/contracts';
import { updateSettings as update } from '@tiendo/core/tenancy';
import { tenantProcedure } from '#app/trpc.ts';

/** tenancy.updateSettings: replaces how the tenant reads dates and moves the last days that follow from it. */
export const updateSettings = tenantProcedure('tenant:configure')
  .input(UpdateSettingsSchema)
  .mutation(({ ctx, input }) => update(ctx.service, input));
