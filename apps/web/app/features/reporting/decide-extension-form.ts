import type { Api } from '#app/lib/backend.ts';
import type { FormReader } from '#app/lib/form-reader.ts';

/** decideExtensionForm sends what GrantForm holds, and tells how it was decided. */
export async function decideExtensionForm(api: Api, form: FormReader): Promise<'grant' | 'refuse'> {
  const decision = form.text('decision') === 'refuse' ? 'refuse' : 'grant';
  await api.reporting.decideExtension.mutate({
    id: form.text('id'),
    rowVersion: form.number('rowVersion'),
    decision,
    grantedDay: decision === 'grant' ? form.optional('grantedDay') : null,
    reason: form.text('reason'),
  });
  return decision;
}
