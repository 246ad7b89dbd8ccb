import { Button, ButtonRow, Card, Checkbox, ErrorSummary, FieldSet, FormStack } from '@tiendo/ui';
import { useParams } from 'react-router';
import { EvidenceField } from '#app/features/files/evidence-field.tsx';
import { failureOf } from '#app/lib/failure-of.ts';
import { useFormState } from '#app/lib/form-state.ts';
import { useText } from '#app/lib/text.ts';
import { FigureFields } from './figure-fields.tsx';
import { AutosaveScript, AutosaveStatus, AutosaveStrips } from './autosave-strips.tsx';
import { ExcelLinks } from './excel-links.tsx';
import { HeldFiles } from './held-files.tsx';
import { NarrativeFields } from './narrative-fields.tsx';
import type { Report } from './report-page.tsx';
import { StaleContent } from './stale-content.tsx';

/** ReportForm writes a report: what was done, the figures, the files, or that there is nothing to report. */
export function ReportForm(props: { readonly report: Report; readonly actionData: unknown }) {
  const { t } = useText();
  const { report, actionData } = props;
  const { tenant } = useParams();
  const state = useFormState(actionData, 'report');
  const refused = failureOf(actionData, 'report')?.code;
  return (
    <>
      <StaleContent report={report} actionData={actionData} />
      <Card title={t('reporting.write_title')} id="noi-dung">
        <AutosaveStrips />
        <form
          method="post"
          encType="multipart/form-data"
          className="report-form"
          id="report-form"
          data-autosave={`/${tenant}/bao-cao/${report.id}/tu-luu`}
          data-draft={report.id}
          data-refused={refused}
        >
          <input type="hidden" name="form" value="report" />
          <input type="hidden" name="rowVersion" value={report.rowVersion} />
          {/* What was written is asked about where the report drafts itself. */}
          {refused !== 'consolidation_exists' && (
            <ErrorSummary title={t('common.error_summary')} errors={state.errors} />
          )}
          <ExcelLinks report={report} />
          <FormStack>
            <Checkbox
              name="nothingToReport"
              label={t('reporting.field_nothing')}
              help={t('reporting.field_nothing_help')}
              defaultChecked={state.checked('nothingToReport', report.nothingToReport)}
            />
            <NarrativeFields report={report} state={state} />
          </FormStack>
          {report.figures.length > 0 && (
            <FieldSet title={t('reporting.figures')} help={t('reporting.figures_help')}>
              <FigureFields figures={report.figures} state={state} />
            </FieldSet>
          )}
          <FormStack>
            <HeldFiles files={report.files} state={state} />
            <EvidenceField id="files" state={state} />
            <p className="field-help">{t('reporting.submit_help')}</p>
            {/* Enter in a field presses the first button: that must be the draft, not the submission. */}
            <ButtonRow>
              <Button name="intent" value="draft">
                {t('reporting.save_draft')}
              </Button>
              <Button name="intent" value="submit" variant="primary" icon="send">
                {t('reporting.submit')}
              </Button>
            </ButtonRow>
            <AutosaveStatus />
          </FormStack>
        </form>
        <AutosaveScript />
      </Card>
    </>
  );
}
