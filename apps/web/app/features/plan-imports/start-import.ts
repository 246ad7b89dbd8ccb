import { AppError } from '@tiendo/contracts';
import { redirect } from 'react-router';
import { act } from '#app/lib/act.ts';
import type { RouteArgs } from '#app/lib/load.ts';

/** startImport is the action behind UploadForm: it keeps the document, starts its reading and leads to its page. */
export function startImport(args: RouteArgs & { params: { tenant: string } }) {
  return act(args, async ({ api, form }) => {
    const [file] = form.files('files');
    if (!file) throw new AppError('file_empty', { files: 'file_empty' });
    const body = new FormData();
    body.set('file', file, file.name);
    body.set('purpose', 'plan_document');
    const uploaded = await api.files.uploadFile.mutate(body);
    const { id } = await api.imports.startImport.mutate({
      fileId: uploaded.id,
      planId: form.optional('planId'),
      submissionId: form.text('submissionId'),
    });
    return redirect(`/${args.params.tenant}/ke-hoach/nhap/${id}`);
  });
}
