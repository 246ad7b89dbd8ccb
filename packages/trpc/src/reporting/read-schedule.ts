import { IdSchema } from '@tiendo/contracts';
import { readSchedule as read } from '@tiendo/core/reporting';
import { z } from 'zod';
import { tenantProcedure } from '#app/trpc.ts';

/** reporting.readSchedule: one reporting rule with its plan's head. */
export const readSchedule = tenantProcedure('schedule:read')
  .input(z.object({ id: IdSchema }))
  .query(({ ctx, input }) => read(ctx.service, input.id));
