import { ArchiveSchema } from '@tiendo/contracts';
import { archiveSchedule as archive } from '@tiendo/core/reporting';
import { tenantProcedure } from '#app/trpc.ts';

/** reporting.archiveSchedule: takes a reporting rule out of use, or brings it back. */
export const archiveSchedule = tenantProcedure('schedule:configure')
  .input(ArchiveSchema)
  .mutation(({ ctx, input }) => archive(ctx.service, input));
