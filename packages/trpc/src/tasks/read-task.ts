import { IdSchema } from '@tiendo/contracts';
import { readTask as read } from '@tiendo/core/tasks';
import { z } from 'zod';
import { tenantProcedure } from '#app/trpc.ts';

/** tasks.readTask: one task with its history. */
export const readTask = tenantProcedure('task:read')
  .input(z.object({ id: IdSchema }))
  .query(({ ctx, input }) => read(ctx.service, input.id));
