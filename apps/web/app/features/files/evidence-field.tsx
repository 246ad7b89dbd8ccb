import { allowedFileTypes, maxFileBytes } from '@tiendo/contracts';
import { FileInput } from '@tiendo/ui';
import type { FormState } from '#app/lib/form-state.ts';
import { useText } from '#app/lib/text.ts';
import { keptFile } from '#app/lib/upload-files.ts';

const accept = [
  ...Object.keys(allowedFileTypes),
  ...Object.values(allowedFileTypes).flatMap((endings) => endings.map((ending) => `.${ending}`)),
].join(',');

/** EvidenceField takes files of evidence, and keeps those that a refused form had uploaded already; `prefix` tells several of one form apart. */
export function EvidenceField(props: {
  readonly state: FormState;
  readonly id: string;
  readonly prefix?: string;
  readonly label?: string;
}) {
  const { t, formatFileSize } = useText();
  const { state, id, prefix = '', label = t('common.file_add') } = props;
  const kept = state.values(`${prefix}fileIds`, []);
  return (
    <>
      {kept.map((value) => (
        <p key={value} className="kept-file">
          <input type="hidden" name={`${prefix}fileIds`} value={value} />
          {t('common.file_kept', { name: keptFile(value).name })}
        </p>
      ))}
      <FileInput
        id={id}
        name={`${prefix}files`}
        label={label}
        optional={t('common.optional')}
        help={t('common.file_help', { size: formatFileSize(maxFileBytes) })}
        error={
          (prefix === '' ? state.error('file') : undefined) ??
          state.error(`${prefix}files`) ??
          state.error(`${prefix}fileIds`)
        }
        accept={accept}
        multiple
      />
    </>
  );
}
