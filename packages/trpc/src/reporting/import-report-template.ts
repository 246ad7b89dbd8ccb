import { IdSchema, RowVersionSchema } from '@tiendo/contracts';
import { importReportTemplate as importTemplate } from '@tiendo/core/reporting';
import { z } from 'zod';
import { tenantProcedure } from '#app/trpc.ts';

const ImportReportTemplateSchema = z
  .instanceof(FormData, { error: 'invalid_input' })
  .transform((form) => ({
    file: form.get('file'),
    obligationId: form.get('obligationId'),
    rowVersion: Number(form.get('rowVersion') ?? Number.NaN),
  }))
  .pipe(
    z.object({
      file: z.instanceof(File, { error: 'file_empty' }),
      obligationId: IdSchema,
      rowVersion: RowVersionSchema,
    }),
  );

/**
 * reporting.importReportTemplate: fills a report's draft from its workbook, whole or not at all. The input is a FormData with the fields `file`,
 * `obligationId` and `rowVersion`, passed as that of files.uploadFile is.
 */
export const importReportTemplate = tenantProcedure('report:write')
  .input(ImportReportTemplateSchema)
  .mutation(async ({ ctx, input: { file, ...report } }) =>
    importTemplate(ctx.service, { ...report, bytes: new Uint8Array(await file.arrayBuffer()) }),
  );
