import {
  Button,
  ButtonRow,
  Card,
  ErrorSummary,
  FormStack,
  InlineDisclosure,
  TextArea,
} from '@tiendo/ui';
import { useFormState } from '#app/lib/form-state.ts';
import { useText } from '#app/lib/text.ts';
import type { Report } from './report-page.tsx';

/** DecideForms lets the recipient accept a report, or return it with a reason. */
export function DecideForms(props: { readonly report: Report; readonly actionData: unknown }) {
  const { t } = useText();
  const { report, actionData } = props;
  const state = useFormState(actionData, 'return');
  return (
    <Card
      title={t('reporting.decide_title')}
      id="quyet-dinh"
      description={t('reporting.decide_help')}
    >
      <div className="decide">
        <form method="post">
          <input type="hidden" name="form" value="accept" />
          <input type="hidden" name="rowVersion" value={report.rowVersion} />
          <Button variant="primary" icon="save">
            {t('reporting.accept')}
          </Button>
        </form>
        <InlineDisclosure
          summary={t('reporting.return')}
          context={report.title}
          icon="undo"
          open={state.failed}
        >
          <form method="post">
            <FormStack>
              <ErrorSummary title={t('common.error_summary')} errors={state.errors} />
              <TextArea
                name="reason"
                label={t('reporting.return_reason')}
                help={t('reporting.return_reason_help')}
                rows={3}
                required
                defaultValue={state.value('reason', '')}
                error={state.error('reason')}
              />
              <ButtonRow>
                <Button variant="danger">{t('reporting.return')}</Button>
              </ButtonRow>
            </FormStack>
            <input type="hidden" name="form" value="return" />
            <input type="hidden" name="rowVersion" value={report.rowVersion} />
          </form>
        </InlineDisclosure>
      </div>
    </Card>
  );
}
