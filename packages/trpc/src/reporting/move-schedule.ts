import { MoveSchema } from '@tiendo/contracts';
import { moveSchedule as move } from '@tiendo/core/reporting';
import { tenantProcedure } from '#app/trpc.ts';

/** reporting.moveSchedule: moves one reporting rule past its neighbour. */
export const moveSchedule = tenantProcedure('schedule:configure')
  .input(MoveSchema)
  .mutation(({ ctx, input }) => move(ctx.service, input));
