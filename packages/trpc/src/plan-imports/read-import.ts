import { ReadImportSchema } from '@tiendo/contracts';
import { readImport as run } from '@tiendo/core/plan-imports';
import { tenantProcedure } from '#app/trpc.ts';

/** imports.readImport: one import with its items and what keeps it from being published. */
export const readImport = tenantProcedure('plan:import')
  .input(ReadImportSchema)
  .query(({ ctx, input }) => run(ctx.service, input.id));
