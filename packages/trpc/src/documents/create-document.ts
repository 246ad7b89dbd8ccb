import { CreateDocumentSchema } from '@tiendo/contracts';
import { createDocument as run } from '@tiendo/core/documents';
import { tenantProcedure } from '#app/trpc.ts';

/** documents.createDocument: makes one official document and keeps what it says. */
export const createDocument = tenantProcedure('document:make')
  .input(CreateDocumentSchema)
  .mutation(({ ctx, input }) => run(ctx.service, input));
