import { ReadSourcesSchema } from '@tiendo/contracts';
import { readSources as read } from '@tiendo/core/plan-imports';
import { tenantProcedure } from '#app/trpc.ts';

/** imports.readSources: the passages that a target, task or reporting rule comes from, the newest version first. */
export const readSources = tenantProcedure('plan:read')
  .input(ReadSourcesSchema)
  .query(({ ctx, input }) => read(ctx.service, input));
