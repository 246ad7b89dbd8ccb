import type { Api } from './backend.ts';
import type { FormReader } from './form-reader.ts';

/** The separator between a kept file's id and its name in the hidden field `fileIds`. */
const separator = '|';

/**
 * uploadFiles uploads the files chosen in the field `files` and gives all file ids of the form, those of an earlier refused try included. When
 * the form is refused afterwards, its files stay uploaded: they come back as KeptFiles and need not be chosen again. `prefix` stands before both
 * names where a form has several such fields.
 */
export async function uploadFiles(api: Api, form: FormReader, prefix = ''): Promise<string[]> {
  const kept = `${prefix}fileIds`;
  for (const file of form.files(`${prefix}files`)) {
    const body = new FormData();
    body.set('file', file, file.name);
    const { id, name } = await api.files.uploadFile.mutate(body);
    form.keep(kept, id + separator + name);
  }
  return form.all(kept).map((value) => keptFile(value).id);
}

/** keptFile reads one value of the hidden field `fileIds`. */
export function keptFile(value: string): { id: string; name: string } {
  const at = value.indexOf(separator);
  return at < 0
    ? { id: value, name: value }
    : { id: value.slice(0, at), name: value.slice(at + 1) };
}
