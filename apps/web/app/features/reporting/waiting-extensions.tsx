import { Card, InlineDisclosure } from '@tiendo/ui';
import type { Outputs } from '#app/lib/api-types.ts';
import { failureOf } from '#app/lib/failure-of.ts';
import { useText } from '#app/lib/text.ts';
import { GrantForm, RequestText } from './grant-form.tsx';

/** WaitingExtension is a request for more time with the report that it is for. */
export type WaitingExtension = Outputs['reporting']['listWaitingExtensions'][number];

/** WaitingExtensions lists the requests for more time that wait for an answer, the oldest first, each with its form. */
export function WaitingExtensions(props: {
  readonly requests: readonly WaitingExtension[];
  readonly tenant: string;
  readonly actionData: unknown;
}) {
  const { t, formatDeadline } = useText();
  const { requests, tenant, actionData } = props;
  if (requests.length === 0) return null;
  return (
    <Card title={t('report-flow.waiting_extensions')} id="xin-gia-han" count={requests.length}>
      <ul className="waiting-requests">
        {requests.map((request) => {
          const { agencyName: agency, title } = request;
          const name = t('report-flow.waiting_extension', { agency, title });
          return (
            <li key={request.id}>
              <p className="waiting-title">
                <a href={`/${tenant}/bao-cao/${request.obligationId}`}>{name}</a>
                <span className="fact-note">
                  {t('report-flow.extension_current', {
                    deadline: formatDeadline(request.lastDay),
                  })}
                </span>
              </p>
              <RequestText request={request} />
              <InlineDisclosure
                summary={t('report-flow.decide')}
                context={name}
                open={failureOf(actionData, `extension-${request.id}`) !== null}
              >
                <GrantForm request={request} actionData={actionData} />
              </InlineDisclosure>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
