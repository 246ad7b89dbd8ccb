import { IdSchema } from '@tiendo/contracts';
import { listDocuments as list } from '@tiendo/core/documents';
import { z } from 'zod';
import { tenantProcedure } from '#app/trpc.ts';

/** documents.listDocuments: a plan's official documents, the newest first. */
export const listDocuments = tenantProcedure('document:read')
  .input(z.object({ planId: IdSchema }))
  .query(({ ctx, input }) => list(ctx.service, input.planId));
