import { listImports as run } from '@tiendo/core/plan-imports';
import { tenantProcedure } from '#app/trpc.ts';

/** imports.listImports: the tenant's imports, newest first. */
export const listImports = tenantProcedure('plan:import').query(({ ctx }) => run(ctx.service));
