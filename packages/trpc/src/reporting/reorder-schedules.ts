import { ReorderSchema } from '@tiendo/contracts';
import { reorderSchedules as reorder } from '@tiendo/core/reporting';
import { tenantProcedure } from '#app/trpc.ts';

/** reporting.reorderSchedules: puts a plan's reporting rules into the wanted order. */
export const reorderSchedules = tenantProcedure('schedule:configure')
  .input(ReorderSchema)
  .mutation(({ ctx, input }) => reorder(ctx.service, input));
