import { CellNote, DataTable, StateBadge, reminderTone } from '@tiendo/ui';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import type { Outputs } from '#app/lib/api-types.ts';
import { useText, type Text } from '#app/lib/text.ts';
import { rungLine } from './policy-texts.ts';
import { WorkLink } from './work-link.tsx';

type Row = Outputs['reminders']['listReminders']['rows'][number];

/** LedgerTable shows reminders: when, about what, to whom, and what became of each, with the reason. */
export function LedgerTable(props: { readonly rows: readonly Row[]; readonly empty: ReactNode }) {
  const text = useText();
  const { t, formatDate } = text;
  const { tenant = '' } = useParams();
  return (
    <DataTable
      caption={t('reminders.ledger_title')}
      rows={props.rows}
      rowKey={(row) => row.id}
      rowTone={(row) => (row.state === 'failed' ? 'danger' : undefined)}
      empty={props.empty}
      columns={[
        {
          key: 'day',
          header: t('reminders.planned_for'),
          nowrap: true,
          cell: (row) => (
            <>
              {formatDate(row.sendOn)}
              <CellNote>{rungLine(row, text)}</CellNote>
            </>
          ),
        },
        {
          key: 'about',
          header: t('reminders.about'),
          cell: (row) => (
            <>
              <WorkLink tenant={tenant} work={row} text={workTitle(row, text)} />
              <CellNote>{row.planTitle}</CellNote>
            </>
          ),
        },
        {
          key: 'due',
          header: t('common.due'),
          nowrap: true,
          cell: (row) => formatDate(row.lastDay),
        },
        {
          key: 'recipient',
          header: t('reminders.recipient'),
          cell: ({ recipient, ...row }) => (
            <>
              {recipient.fullName}
              {recipient.agencyName !== null && <CellNote>{recipient.agencyName}</CellNote>}
              <CellNote>{t(`reminders.channel_${row.channel}`)}</CellNote>
            </>
          ),
        },
        { key: 'state', header: t('reminders.state'), cell: (row) => <State row={row} /> },
      ]}
    />
  );
}

function State({ row }: { readonly row: Row }) {
  const { t, formatDateTime } = useText();
  const { state, reason, settledAt, retry } = row;
  return (
    <>
      <StateBadge {...reminderTone(state)} text={t(`states.reminder_${state}`)} />
      {reason !== null && <CellNote>{t(`reminders.reason_${reason}`)}</CellNote>}
      {settledAt !== null && <CellNote>{formatDateTime(settledAt)}</CellNote>}
      {retry !== null && (
        <CellNote>
          {t('reminders.retry', { attempts: retry.attempts, time: formatDateTime(retry.nextAt) })}
        </CellNote>
      )}
    </>
  );
}

function workTitle({ title, period }: Row, { formatPeriod }: Text): string {
  return period ? `${title} (${formatPeriod(period)})` : title;
}
