import { Button, Card, InlineDisclosure, StateBadge, type StateLook } from '@tiendo/ui';
import type { ExtensionState } from '@tiendo/contracts';
import { EvidenceField } from '#app/features/files/evidence-field.tsx';
import { FailureNotice } from '#app/features/configuration/failure-notice.tsx';
import { useFormState } from '#app/lib/form-state.ts';
import { useMay } from '#app/lib/may.ts';
import { failureOf } from '#app/lib/failure-of.ts';
import { useText } from '#app/lib/text.ts';
import { RequestText, type ExtensionRequest } from './grant-form.tsx';
import { ReasonForm } from './reason-form.tsx';
import type { Report } from './report-page.tsx';

const looks: Readonly<Record<ExtensionState, StateLook>> = {
  requested: { tone: 'waiting', icon: 'dueSoon' },
  granted: { tone: 'success', icon: 'done' },
  refused: { tone: 'warning', icon: 'cancelled' },
  withdrawn: { tone: 'neutral', icon: 'waived' },
};

/** ExtensionCard shows what became of requests for more time, and lets the agency ask for it or take its request back. */
export function ExtensionCard(props: {
  readonly report: Report;
  readonly submissionId: string;
  readonly actionData: unknown;
}) {
  const { t } = useText();
  const { report, submissionId, actionData } = props;
  const isAgencys = useMay('report:write') && !report.mayGrant;
  const mayAsk = isAgencys && report.mayAskForTime;
  // Who decides has the waiting request before them already.
  const shown = report.extensions.filter(
    (request) => !report.mayGrant || request.state !== 'requested',
  );
  if (shown.length === 0 && !mayAsk) return null;
  return (
    <Card title={t('report-flow.extension')} id="gia-han">
      {shown.length === 0 && <p className="quiet">{t('report-flow.extension_none')}</p>}
      {shown.length > 0 && (
        <ul className="extensions">
          {shown.map((request) => (
            <li key={request.id}>
              <Outcome request={request} />
              {isAgencys && request.state === 'requested' && (
                <Withdraw request={request} actionData={actionData} />
              )}
            </li>
          ))}
        </ul>
      )}
      {mayAsk && <AskForm report={report} submissionId={submissionId} actionData={actionData} />}
    </Card>
  );
}

function Outcome({ request }: { readonly request: ExtensionRequest }) {
  const { t, formatDeadline } = useText();
  const { state, grantedDay, decidedByName, decisionReason } = request;
  return (
    <>
      <p>
        <StateBadge {...looks[state]} text={t(`report-flow.extension_${state}`)} />
      </p>
      {grantedDay !== null && (
        <p>
          <strong>
            {t('report-flow.extension_granted_to', { deadline: formatDeadline(grantedDay) })}
          </strong>
        </p>
      )}
      {decidedByName !== null && (
        <p className="as-typed">
          {decisionReason
            ? t('report-flow.extension_decision', { name: decidedByName, reason: decisionReason })
            : t('report-flow.extension_decided_by', { name: decidedByName })}
        </p>
      )}
      <RequestText request={request} />
    </>
  );
}

function Withdraw(props: { readonly request: ExtensionRequest; readonly actionData: unknown }) {
  const { t } = useText();
  const { request, actionData } = props;
  return (
    <form method="post">
      <FailureNotice actionData={actionData} form="withdraw" />
      <input type="hidden" name="form" value="withdraw" />
      <input type="hidden" name="id" value={request.id} />
      <input type="hidden" name="rowVersion" value={request.rowVersion} />
      <Button size="small" icon="undo">
        {t('report-flow.withdraw')}
      </Button>
    </form>
  );
}

function AskForm(props: {
  readonly report: Report;
  readonly submissionId: string;
  readonly actionData: unknown;
}) {
  const { t, today } = useText();
  const { report, submissionId, actionData } = props;
  const state = useFormState(actionData, 'ask');
  return (
    <InlineDisclosure
      summary={t('report-flow.extension_ask')}
      context={report.title}
      icon="calendar"
      open={failureOf(actionData, 'ask') !== null}
    >
      <ReasonForm
        form="ask"
        actionData={actionData}
        submit={t('report-flow.extension_send')}
        hidden={{ submissionId: state.value('submissionId', submissionId) }}
        day={{
          name: 'requestedDay',
          label: t('report-flow.field_requested_day'),
          help: t('report-flow.field_requested_day_help'),
          min: today,
        }}
        more={(form) => <EvidenceField id="ask-files" state={form} />}
      />
    </InlineDisclosure>
  );
}
