import { CellNote, DataTable, DemoMark, StateBadge } from '@tiendo/ui';
import type { ReactNode } from 'react';
import type { Outputs } from '#app/lib/api-types.ts';
import { useText } from '#app/lib/text.ts';
import { receivedLooks } from './received-look.ts';

type Item = Outputs['received']['listReceived'][number];

/** ReceivedTable lists reports from below, each leading to itself. */
export function ReceivedTable(props: {
  readonly rows: readonly Item[];
  readonly base: string;
  readonly empty: ReactNode;
}) {
  const { t, formatDate } = useText();
  const { rows, base, empty } = props;
  return (
    <DataTable
      caption={t('received.title')}
      rows={rows}
      rowKey={(item) => `${item.tenant.id} ${item.obligationId}`}
      empty={empty}
      columns={[
        {
          key: 'report',
          header: t('received.column_report'),
          cell: (item) => (
            <>
              <a href={`${base}/${item.tenant.id}/${item.obligationId}`}>{item.title}</a>{' '}
              {item.isDemonstration && <DemoMark text={t('common.demonstration_short')} />}
              <CellNote>{item.planTitle}</CellNote>
            </>
          ),
        },
        { key: 'sender', header: t('received.column_sender'), cell: ({ tenant }) => tenant.name },
        {
          key: 'period',
          header: t('received.column_period'),
          nowrap: true,
          cell: ({ periodFrom, periodTo }) => `${formatDate(periodFrom)} – ${formatDate(periodTo)}`,
        },
        {
          key: 'sent',
          header: t('received.column_sent'),
          nowrap: true,
          cell: (item) => <SentOn item={item} />,
        },
        {
          key: 'state',
          header: t('received.column_state'),
          cell: (item) => <State item={item} />,
        },
      ]}
    />
  );
}

function SentOn({ item: { sentOn, daysLate: days } }: { readonly item: Item }) {
  const { t, formatDate } = useText();
  return (
    <>
      {formatDate(sentOn)}
      {days > 0 && <CellNote>{t('received.sent_late', { days })}</CellNote>}
    </>
  );
}

function State({ item: { state, daysSent: days } }: { readonly item: Item }) {
  const { t } = useText();
  return (
    <>
      <StateBadge {...receivedLooks[state]} text={t(`received.state_${state}`)} />
      {state === 'sent' && days > 0 && <CellNote>{t('received.waits', { days })}</CellNote>}
    </>
  );
}
