import { ArchiveSchema } from '@tiendo/contracts';
import { archiveTarget as run } from '@tiendo/core/targets';
import { tenantProcedure } from '#app/trpc.ts';

/** targets.archiveTarget: archives a target with its clauses, or restores it. */
export const archiveTarget = tenantProcedure('target:configure')
  .input(ArchiveSchema)
  .mutation(({ ctx, input }) => run(ctx.service, input));
