import { DocumentFormatSchema } from '@tiendo/contracts';
import { tenantProcedure } from '#app/trpc.ts';

/** documents.listFormats: what a document can be had as on this machine; PDF only where LibreOffice is present. */
export const listFormats = tenantProcedure('document:read').query(async ({ ctx }) => {
  const pdf = await ctx.pdf();
  return DocumentFormatSchema.options.filter((format) => format !== 'pdf' || pdf !== null);
});
