import {
  Button,
  ButtonRow,
  Card,
  ErrorSummary,
  FormStack,
  InlineDisclosure,
  Notice,
  TextArea,
} from '@tiendo/ui';
import { FailureNotice } from '#app/features/configuration/failure-notice.tsx';
import { anyFailure } from '#app/lib/failure-of.ts';
import { useFormState } from '#app/lib/form-state.ts';
import { useText } from '#app/lib/text.ts';
import type { ReceivedReport } from './received-report-page.tsx';

interface Props {
  readonly report: ReceivedReport;
  readonly actionData: unknown;
}

/** AnswerCard accepts a report from below, or returns it with a reason; a version that was sent meanwhile must be read first. */
export function AnswerCard({ report, actionData }: Props) {
  const { t } = useText();
  const isStale = anyFailure(actionData)?.code === 'stale_version';
  return (
    <Card
      title={t('received.answer_title')}
      id="tra-loi"
      description={t('received.answer_help', { tenant: report.tenant.name })}
    >
      {isStale ? (
        <Notice kind="warning" title={t('received.stale_title')}>
          {t('received.stale_help')}
        </Notice>
      ) : (
        <FailureNotice actionData={actionData} form="accept" />
      )}
      <div className="decide">
        <form method="post">
          <Hidden form="accept" report={report} />
          <Button variant="primary" icon="save">
            {t('received.accept')}
          </Button>
        </form>
        <ReturnForm report={report} actionData={actionData} />
      </div>
    </Card>
  );
}

function ReturnForm({ report, actionData }: Props) {
  const { t } = useText();
  const state = useFormState(actionData, 'return');
  return (
    <InlineDisclosure
      summary={t('received.return')}
      context={report.title}
      icon="undo"
      open={state.failed}
    >
      <form method="post">
        <Hidden form="return" report={report} />
        <FormStack>
          <ErrorSummary title={t('common.error_title')} errors={state.errors} />
          <TextArea
            name="reason"
            label={t('received.field_reason')}
            help={t('received.field_reason_help', { tenant: report.tenant.name })}
            rows={4}
            required
            defaultValue={state.value('reason', '')}
            error={state.error('reason')}
          />
          <ButtonRow>
            <Button variant="danger">{t('received.return')}</Button>
          </ButtonRow>
        </FormStack>
      </form>
    </InlineDisclosure>
  );
}

function Hidden({ form, report }: { readonly form: string; readonly report: ReceivedReport }) {
  return (
    <>
      <input type="hidden" name="form" value={form} />
      <input type="hidden" name="publishedAt" value={report.publishedAt} />
    </>
  );
}
