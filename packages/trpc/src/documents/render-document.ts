import { RenderDocumentSchema } from '@tiendo/contracts';
import { renderDocument as render } from '@tiendo/core/documents';
import { tenantProcedure } from '#app/trpc.ts';

/** documents.renderDocument: one document that was made, as a file; its bytes are in base64, because the answer is JSON over HTTP. */
export const renderDocument = tenantProcedure('document:read')
  .input(RenderDocumentSchema)
  .query(async ({ ctx, input }) => {
    const pdf = input.format === 'pdf' ? await ctx.pdf() : null;
    const { bytes, ...file } = await render(ctx.service, pdf, input);
    return { ...file, sizeBytes: bytes.byteLength, base64: Buffer.from(bytes).toString('base64') };
  });
