import { Checkbox } from '@tiendo/ui';
import type { FormState } from '#app/lib/form-state.ts';
import { useText } from '#app/lib/text.ts';
import type { Report } from './report-page.tsx';

/** HeldFiles lists the files that a draft holds already, each with a box that takes it off. */
export function HeldFiles(props: { readonly files: Report['files']; readonly state: FormState }) {
  const { t, formatFileSize } = useText();
  const { files, state } = props;
  const removed = state.values('removedFileIds', []);
  if (files.length === 0) return null;
  return (
    <div>
      {files.map((file) => (
        <Checkbox
          key={file.id}
          id={`remove-${file.id}`}
          name="removedFileIds"
          value={file.id}
          label={t('reporting.file_remove', { name: file.name })}
          help={formatFileSize(file.sizeBytes)}
          defaultChecked={removed.includes(file.id)}
        />
      ))}
    </div>
  );
}
