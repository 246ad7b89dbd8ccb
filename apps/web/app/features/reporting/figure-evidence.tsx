import { FileList, InlineDisclosure } from '@tiendo/ui';
import { useParams } from 'react-router';
import { EvidenceField } from '#app/features/files/evidence-field.tsx';
import type { FormState } from '#app/lib/form-state.ts';
import { useText } from '#app/lib/text.ts';
import { HeldFiles } from './held-files.tsx';
import type { Report } from './report-page.tsx';

type Figure = Report['figures'][number];

/** OddHint says why the figure that is saved is unusual. */
export function OddHint({ figure }: { readonly figure: Figure }) {
  const { t } = useText();
  const [reason] = figure.odd;
  if (!reason) return null;
  return <p className="odd-figure">{t('report-editor.odd_help', { reason: t.error(reason) })}</p>;
}

/** FigureEvidence takes files that prove one figure, beside those that it has already; it opens when one of them was refused. */
export function FigureEvidence(props: {
  readonly figure: Figure;
  readonly at: number;
  readonly state: FormState;
}) {
  const { t } = useText();
  const { figure, at, state } = props;
  const { title, files } = figure;
  const prefix = `figures.${at}.`;
  const waiting = state.values(`${prefix}fileIds`, []).length;
  const count = files.length + waiting;
  return (
    <InlineDisclosure
      summary={
        count === 0 ? t('report-editor.evidence') : t('report-editor.evidence_held', { count })
      }
      icon="attach"
      context={title}
      variant="quiet"
      open={waiting > 0}
    >
      <FigureFiles figure={figure} />
      <HeldFiles files={files} state={state} />
      <EvidenceField
        id={`${prefix}files`}
        prefix={prefix}
        label={t('report-editor.evidence_of', { title })}
        state={state}
      />
    </InlineDisclosure>
  );
}

/** FigureFiles links to the files that prove one figure. */
export function FigureFiles({ figure }: { readonly figure: Figure }) {
  const { t, formatFileSize } = useText();
  const { tenant } = useParams();
  if (figure.files.length === 0) return null;
  return (
    <FileList
      label={t('report-editor.evidence_of', { title: figure.title })}
      files={figure.files.map((file) => ({
        key: file.id,
        name: file.name,
        href: `/${tenant}/tep/${file.id}`,
        detail: formatFileSize(file.sizeBytes),
      }))}
    />
  );
}
