import { IdSchema } from '@tiendo/contracts';
import { writeReportTemplate as write } from '@tiendo/core/reporting';
import { z } from 'zod';
import { tenantProcedure } from '#app/trpc.ts';

/** reporting.writeReportTemplate: the workbook to fill a report in; its bytes are in base64, because the answer is JSON over HTTP. */
export const writeReportTemplate = tenantProcedure('report:read')
  .input(z.object({ obligationId: IdSchema }))
  .query(async ({ ctx, input }) => {
    const { bytes, ...file } = await write(ctx.service, input.obligationId);
    return { ...file, sizeBytes: bytes.byteLength, base64: Buffer.from(bytes).toString('base64') };
  });
