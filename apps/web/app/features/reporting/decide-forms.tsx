import {
  Button,
  ButtonRow,
  Card,
  ErrorSummary,
  FormStack,
  InlineDisclosure,
  TextArea,
} from '@tiendo/ui';
import { FailureNotice } from '#app/features/configuration/failure-notice.tsx';
import { useFormState } from '#app/lib/form-state.ts';
import { useText } from '#app/lib/text.ts';
import type { Report } from './report-page.tsx';

const words = {
  decide: {
    id: 'quyet-dinh',
    yes: 'accept',
    no: 'return',
    title: 'reporting.decide_title',
    help: 'reporting.decide_help',
    accept: 'reporting.accept',
    refuse: 'reporting.return',
    reasonHelp: 'reporting.return_reason_help',
  },
  approve: {
    id: 'duyet',
    yes: 'approve',
    no: 'head-return',
    title: 'report-flow.approve_title',
    help: 'report-flow.approve_help',
    accept: 'report-flow.approve',
    refuse: 'report-flow.head_return',
    reasonHelp: 'report-flow.head_return_help',
  },
} as const;

const superior = 'consolidation.answer_for_superior';

/** DecideForms lets the recipient accept a report, or its agency's head send it on; or give it back with a reason. */
export function DecideForms(props: {
  readonly step: keyof typeof words;
  readonly report: Report;
  readonly actionData: unknown;
}) {
  const { t } = useText();
  const { step, report, actionData } = props;
  const { id, yes, no, ...keys } = words[step];
  const state = useFormState(actionData, no);
  const isAbove = step === 'decide' && report.hop > 2;
  return (
    <Card title={t(keys.title)} id={id} description={t(isAbove ? superior : keys.help)}>
      <FailureNotice actionData={actionData} form={yes} />
      <div className="decide">
        {!(step === 'approve' && report.isLocked) && (
          <form method="post">
            <input type="hidden" name="form" value={yes} />
            <input type="hidden" name="rowVersion" value={report.rowVersion} />
            <Button variant="primary" icon="save">
              {t(keys.accept)}
            </Button>
          </form>
        )}
        <InlineDisclosure
          summary={t(keys.refuse)}
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
                help={t(keys.reasonHelp)}
                rows={3}
                required
                defaultValue={state.value('reason', '')}
                error={state.error('reason')}
              />
              <ButtonRow>
                <Button variant="danger">{t(keys.refuse)}</Button>
              </ButtonRow>
            </FormStack>
            <input type="hidden" name="form" value={no} />
            <input type="hidden" name="rowVersion" value={report.rowVersion} />
          </form>
        </InlineDisclosure>
      </div>
    </Card>
  );
}
