import { allowedFileTypes, maxFileBytes } from '@tiendo/contracts';
import { FileInput } from '@tiendo/ui';
import type { FormState } from '#app/lib/form-state.ts';
import { useText } from '#app/lib/text.ts';
import { keptFile } from '#app/lib/upload-files.ts';

const accept = [
  ...Object.keys(allowedFileTypes),
  ...Object.values(allowedFileTypes).flatMap((endings) => endings.map((ending) => `.${ending}`)),
].join(',');

/** EvidenceField takes files of evidence, and keeps those that a refused form had uploaded already. */
export function EvidenceField({ state, id }: { readonly state: FormState; readonly id: string }) {
  const { t, formatFileSize } = useText();
  const kept = state.values('fileIds', []);
  return (
    <>
      {kept.map((value) => (
        <p key={value} className="kept-file">
          <input type="hidden" name="fileIds" value={value} />
          {t('common.file_kept', { name: keptFile(value).name })}
        </p>
      ))}
      <FileInput
        id={id}
        name="files"
        label={t('common.file_add')}
        optional={t('common.optional')}
        help={t('common.file_help', { size: formatFileSize(maxFileBytes) })}
        error={state.error('file') ?? state.error('files') ?? state.error('fileIds')}
        accept={accept}
        multiple
      />
    </>
  );
}
