import { Card, ErrorSummary, Notice } from '@tiendo/ui';
import { useFormState } from '#app/lib/form-state.ts';
import { useText } from '#app/lib/text.ts';
import { failureOf } from '#app/lib/failure-of.ts';
import { narrativeSections } from './narrative-sections.ts';
import { Paragraphs } from './report-content.tsx';
import type { Report } from './report-page.tsx';

/** UnsavedContent gives back what was typed when the report was sent, or closed, by somebody else in between. */
export function UnsavedContent(props: { readonly report: Report; readonly actionData: unknown }) {
  const text = useText();
  const { t } = text;
  const { actionData } = props;
  const state = useFormState(actionData, 'report');
  const failure = failureOf(actionData, 'report');
  if (failure === null) return null;
  return (
    <>
      <ErrorSummary title={t('common.error_summary')} errors={state.errors} />
      <Card title={t('reporting.unsaved_title')} id="chua-luu">
        <Notice kind="warning">{t('reporting.unsaved_help')}</Notice>
        {narrativeSections(props.report, text).map(({ name, label }) => (
          <section key={name} className="report-part">
            <h3>{label}</h3>
            <Paragraphs text={state.value(name, '')} />
          </section>
        ))}
      </Card>
    </>
  );
}
