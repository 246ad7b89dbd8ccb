import { Card, CellNote, DataTable, reminderTone, StateBadge } from '@tiendo/ui';
import type { Outputs } from '#app/lib/api-types.ts';
import { useText } from '#app/lib/text.ts';

type Item = Outputs['reminders']['readMessage']['items'][number];

const places = {
  task: 'nhiem-vu',
  obligation: 'bao-cao',
  plan: 'ke-hoach',
  received: 'bao-cao-nhan-duoc',
} as const;

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
            cell: (item) => (
              <a href={`/${tenant}/${places[item.about]}/${item.subjectId}`}>{item.title}</a>
            ),
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
