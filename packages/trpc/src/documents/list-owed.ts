import { IdSchema } from '@tiendo/contracts';
import { listOwed as list } from '@tiendo/core/documents';
import { z } from 'zod';
import { tenantProcedure } from '#app/trpc.ts';

/** documents.listOwed: whom a reminder letter of the plan would go to today, and for what. */
export const listOwed = tenantProcedure('document:make')
  .input(z.object({ planId: IdSchema }))
  .query(({ ctx, input }) => list(ctx.service, input.planId));
