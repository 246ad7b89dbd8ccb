import { NumberDocumentSchema } from '@tiendo/contracts';
import { numberDocument as run } from '@tiendo/core/documents';
import { tenantProcedure } from '#app/trpc.ts';

/** documents.numberDocument: gives a document the number and day of the clerk’s register. */
export const numberDocument = tenantProcedure('document:make')
  .input(NumberDocumentSchema)
  .mutation(({ ctx, input }) => run(ctx.service, input));
