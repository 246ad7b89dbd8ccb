import { Card } from '@tiendo/ui';
import { useText } from '#app/lib/text.ts';
import { GrantForm, RequestText } from './grant-form.tsx';
import type { Report } from './report-page.tsx';

/** WaitingRequest puts a request for more time before whoever has to decide it. */
export function WaitingRequest(props: { readonly report: Report; readonly actionData: unknown }) {
  const { t, formatDeadline } = useText();
  const { report, actionData } = props;
  const request = report.extensions.find(({ state }) => state === 'requested');
  if (!report.mayGrant || !request) return null;
  return (
    <Card
      title={t('report-flow.decide_extension')}
      id="xin-gia-han"
      description={t('report-flow.extension_current', { deadline: formatDeadline(report.lastDay) })}
    >
      <div className="waiting-request">
        <RequestText request={request} />
        <GrantForm request={request} actionData={actionData} />
      </div>
    </Card>
  );
}
