import {
  Button,
  ButtonRow,
  Card,
  Checkbox,
  ErrorSummary,
  FieldSet,
  FormStack,
  TextArea,
} from '@tiendo/ui';
import { EvidenceField } from '#app/features/files/evidence-field.tsx';
import { useFormState } from '#app/lib/form-state.ts';
import { useText } from '#app/lib/text.ts';
import { FigureFields } from './figure-fields.tsx';
import { HeldFiles } from './held-files.tsx';
import type { Report } from './report-page.tsx';
import { StaleContent } from './stale-content.tsx';

const narratives = ['results', 'difficulties', 'proposals'] as const;

/** ReportForm writes a report: what was done, the figures, the files, or that there is nothing to report. */
export function ReportForm(props: { readonly report: Report; readonly actionData: unknown }) {
  const { t } = useText();
  const { report, actionData } = props;
  const state = useFormState(actionData, 'report');
  return (
    <>
      <StaleContent report={report} actionData={actionData} />
      <Card title={t('reporting.write_title')} id="noi-dung">
        <form method="post" encType="multipart/form-data" className="report-form">
          <input type="hidden" name="form" value="report" />
          <input type="hidden" name="rowVersion" value={report.rowVersion} />
          <ErrorSummary title={t('common.error_summary')} errors={state.errors} />
          <FormStack>
            <Checkbox
              name="nothingToReport"
              label={t('reporting.field_nothing')}
              help={t('reporting.field_nothing_help')}
              defaultChecked={state.checked('nothingToReport', report.nothingToReport)}
            />
            {narratives.map((name) => (
              <TextArea
                key={name}
                name={name}
                label={t(`reporting.field_${name}`)}
                rows={name === 'results' ? 8 : 3}
                {...(name !== 'results' && { optional: t('common.optional') })}
                defaultValue={state.value(name, report[name])}
                error={state.error(name)}
              />
            ))}
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
          </FormStack>
        </form>
      </Card>
    </>
  );
}
