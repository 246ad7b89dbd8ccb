import { Card, CellNote, DataTable, reminderTone, StateBadge } from '@tiendo/ui';
import type { Outputs } from '#app/lib/api-types.ts';
import { useText } from '#app/lib/text.ts';
import { WorkLink } from './work-link.tsx';

type Item = Outputs['reminders']['readMessage']['items'][number];

/** SaidItems lists what a message was about, and what became of each reminder; nothing for a message that has nothing left. */
export function SaidItems(props: { readonly items: readonly Item[]; readonly tenant: string }) {
  const { t, formatDate } = useText();
  const { items, tenant } = props;
  if (items.length === 0) return null;
  return (
    <Card title={t('reminders.message_about')} id="ve-viec" count={items.length} flush>
      <DataTable
        caption={t('reminders.message_about')}
        rows={items}
        rowKey={(item) => item.id}
        columns={[
          {
            key: 'about',
            header: t('reminders.about'),
            cell: (item) => <WorkLink tenant={tenant} work={item} text={item.title} />,
          },
          {
            key: 'due',
            header: t('common.due'),
            nowrap: true,
            cell: (item) => formatDate(item.lastDay),
          },
          {
            key: 'state',
            header: t('reminders.state'),
            cell: ({ state, reason }) => (
              <>
                <StateBadge {...reminderTone(state)} text={t(`states.reminder_${state}`)} />
                {reason !== null && <CellNote>{t(`reminders.reason_${reason}`)}</CellNote>}
              </>
            ),
          },
        ]}
      />
    </Card>
  );
}
