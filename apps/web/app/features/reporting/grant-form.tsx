import {
  Button,
  ButtonRow,
  DateInput,
  ErrorSummary,
  FileList,
  FormStack,
  TextArea,
} from '@tiendo/ui';
import { useParams } from 'react-router';
import { useFormState } from '#app/lib/form-state.ts';
import { useText } from '#app/lib/text.ts';
import type { Report } from './report-page.tsx';

/** ExtensionRequest is one request for more time. */
export type ExtensionRequest = Report['extensions'][number];

/** RequestText says who asks for how much time and why, with the files that came with it. */
export function RequestText({ request }: { readonly request: ExtensionRequest }) {
  const { t, formatDeadline, formatDateTime, formatFileSize } = useText();
  const { tenant } = useParams();
  return (
    <div className="request-text">
      <p className={request.state === 'requested' ? 'request-day' : undefined}>
        {t('report-flow.extension_to', { deadline: formatDeadline(request.requestedDay) })}
      </p>
      <p className="as-typed">{request.reason}</p>
      <p className="quiet">
        {t('report-flow.extension_by', {
          name: request.requestedByName,
          time: formatDateTime(request.requestedAt),
        })}
      </p>
      {request.files.length > 0 && (
        <FileList
          label={t('common.files')}
          files={request.files.map((file) => ({
            key: file.id,
            name: file.name,
            href: `/${tenant}/tep/${file.id}`,
            detail: formatFileSize(file.sizeBytes),
          }))}
        />
      )}
    </div>
  );
}

/** GrantForm grants a request, until the day asked for or another one, or refuses it. */
export function GrantForm(props: {
  readonly request: ExtensionRequest;
  readonly actionData: unknown;
}) {
  const { t } = useText();
  const { request, actionData } = props;
  const form = `extension-${request.id}`;
  const prefix = `${form}-`;
  const state = useFormState(actionData, form, prefix);
  return (
    <form method="post">
      <input type="hidden" name="form" value={form} />
      <input type="hidden" name="id" value={request.id} />
      <input type="hidden" name="rowVersion" value={request.rowVersion} />
      <FormStack>
        <ErrorSummary
          id={`${prefix}errors`}
          title={t('common.error_summary')}
          errors={state.errors}
        />
        <DateInput
          id={`${prefix}grantedDay`}
          name="grantedDay"
          label={t('report-flow.field_granted_day')}
          help={t('report-flow.field_granted_day_help')}
          defaultValue={state.value('grantedDay', request.requestedDay)}
          error={state.error('grantedDay')}
        />
        <TextArea
          id={`${prefix}reason`}
          name="reason"
          label={t('report-flow.field_decision_reason')}
          help={t('report-flow.field_decision_reason_help')}
          optional={t('common.optional')}
          rows={2}
          defaultValue={state.value('reason', '')}
          error={state.error('reason')}
        />
        <ButtonRow>
          <Button name="decision" value="grant" variant="primary">
            {t('report-flow.grant')}
          </Button>
          <Button name="decision" value="refuse">
            {t('report-flow.refuse')}
          </Button>
        </ButtonRow>
      </FormStack>
    </form>
  );
}
