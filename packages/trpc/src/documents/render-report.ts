import { RenderReportSchema } from '@tiendo/contracts';
import { renderReport as render } from '@tiendo/core/documents';
import { tenantProcedure } from '#app/trpc.ts';

/** documents.renderReport: a report as it stands, or as it was at its acceptance, as a file; its bytes are in base64, because the answer is JSON over HTTP. */
export const renderReport = tenantProcedure('document:read')
  .input(RenderReportSchema)
  .query(async ({ ctx, input }) => {
    const pdf = input.format === 'pdf' ? await ctx.pdf() : null;
    const { bytes, ...file } = await render(ctx.service, pdf, input);
    return { ...file, sizeBytes: bytes.byteLength, base64: Buffer.from(bytes).toString('base64') };
  });
