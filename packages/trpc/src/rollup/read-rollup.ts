import { ReadRollupSchema } from '@tiendo/contracts';
import { readRollup as read } from '@tiendo/core/rollup';
import { tenantProcedure } from '#app/trpc.ts';

/** rollup.readRollup: published figures of the caller's tenant, or one below it, with its children; read through the viewer's door. */
export const readRollup = tenantProcedure('rollup:read')
  .input(ReadRollupSchema)
  .query(({ ctx, input }) =>
    ctx.database.withViewer(ctx.service.actor.tenant.id, (db) => read(db, input)),
  );
