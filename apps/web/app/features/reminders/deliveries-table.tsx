import { CellNote, DataTable } from '@tiendo/ui';
import type { ReactNode } from 'react';
import type { Outputs } from '#app/lib/api-types.ts';
import { useText } from '#app/lib/text.ts';
import { MessageBadge } from './message-badge.tsx';

type Row = Outputs['reminders']['listDeliveries']['rows'][number];

/** DeliveriesTable lists messages: to whom, by what, what was said, and how the last attempt ended. */
export function DeliveriesTable(props: {
  readonly rows: readonly Row[];
  readonly base: string;
  readonly empty: ReactNode;
}) {
  const { t, formatDate } = useText();
  return (
    <DataTable
      caption={t('reminders.log_title')}
      rows={props.rows}
      rowKey={(row) => row.id}
      rowTone={(row) => (row.state === 'failed' ? 'danger' : undefined)}
      empty={props.empty}
      columns={[
        {
          key: 'message',
          header: t('reminders.log_message'),
          cell: (row) => (
            <>
              <a href={`${props.base}/${row.id}`}>
                {row.subject || t(`reminders.channel_${row.channel}`)}
              </a>
              <CellNote>{formatDate(row.sendOn)}</CellNote>
            </>
          ),
        },
        {
          key: 'recipient',
          header: t('reminders.recipient'),
          cell: ({ recipient, address }) => (
            <>
              {recipient.fullName}
              {recipient.agencyName !== null && <CellNote>{recipient.agencyName}</CellNote>}
              {address !== '' && <CellNote>{address}</CellNote>}
            </>
          ),
        },
        {
          key: 'channel',
          header: t('reminders.log_channel'),
          cell: (row) => t(`reminders.channel_${row.channel}`),
        },
        {
          key: 'state',
          header: t('reminders.state'),
          cell: (row) => (
            <>
              <MessageBadge message={row} />
              <LastAnswer row={row} />
            </>
          ),
        },
      ]}
    />
  );
}

function LastAnswer({ row }: { readonly row: Row }) {
  const { t, formatDateTime } = useText();
  const last = row.deliveries.at(-1);
  if (last === undefined) {
    return row.sentAt && <CellNote>{formatDateTime(row.sentAt)}</CellNote>;
  }
  const failed = last.outcome !== 'sent' && last.outcome !== 'resent';
  return (
    <>
      <CellNote>{formatDateTime(last.at)}</CellNote>
      {failed && last.answer && <CellNote>{last.answer}</CellNote>}
      {row.deliveries.length > 1 && (
        <CellNote>{t('reminders.log_attempts', { count: row.deliveries.length })}</CellNote>
      )}
    </>
  );
}
