import { Card, ErrorSummary, Notice } from '@tiendo/ui';
import { useFormState } from '#app/lib/form-state.ts';
import { useText } from '#app/lib/text.ts';
import { failureOf } from '#app/lib/failure-of.ts';
import { Paragraphs } from './report-content.tsx';

const narratives = ['results', 'difficulties', 'proposals'] as const;

/** UnsavedContent gives back what was typed when the report was sent, or closed, by somebody else in between. */
export function UnsavedContent({ actionData }: { readonly actionData: unknown }) {
  const { t } = useText();
  const state = useFormState(actionData, 'report');
  const failure = failureOf(actionData, 'report');
  if (failure === null) return null;
  return (
    <>
      <ErrorSummary title={t('common.error_summary')} errors={state.errors} />
      <Card title={t('reporting.unsaved_title')} id="chua-luu">
        <Notice kind="warning">{t('reporting.unsaved_help')}</Notice>
        {narratives.map((name) => (
          <section key={name} className="report-part">
            <h3>{t(`reporting.field_${name}`)}</h3>
            <Paragraphs text={state.value(name, '')} />
          </section>
        ))}
      </Card>
    </>
  );
}
