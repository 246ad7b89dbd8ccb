import { FilePurposeSchema } from '@tiendo/contracts';
import { uploadFile as upload } from '@tiendo/core/files';
import { z } from 'zod';
import { tenantProcedure } from '#app/trpc.ts';

const UploadFileSchema = z
  .instanceof(FormData, { error: 'invalid_input' })
  .transform((form) => ({ file: form.get('file'), purpose: form.get('purpose') ?? 'evidence' }))
  .pipe(
    z.object({
      file: z.instanceof(File, { error: 'file_empty' }),
      purpose: FilePurposeSchema,
    }),
  );

/**
 * files.uploadFile: keeps one file and answers how to name it in a later update, report or import. The input is a FormData with the field `file`, and
 * `purpose` where it is a plan document: in process it is passed as it is, over HTTP by `httpLink` as multipart/form-data (a batch cannot carry it).
 */
export const uploadFile = tenantProcedure('file:upload')
  .input(UploadFileSchema)
  .mutation(async ({ ctx, input: { file, purpose } }) =>
    upload(ctx.service, ctx.files, {
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
      purpose,
    }),
  );
