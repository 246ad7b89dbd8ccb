import { ChannelSchema } from '@tiendo/contracts';
import { Card, DataTable, reminderTone, StateBadge } from '@tiendo/ui';
import type { Outputs } from '#app/lib/api-types.ts';
import { useText } from '#app/lib/text.ts';

type Figures = Outputs['operations']['readQueue']['figures'];

/** FigureTables count reminders and messages by state and channel. */
export function FigureTables({ figures }: { readonly figures: Figures }) {
  const { t } = useText();
  return (
    <>
      <FigureTable
        title={t('operations.reminders_title')}
        rows={figures.reminders}
        id="luot-nhac"
      />
      <FigureTable title={t('operations.messages_title')} rows={figures.messages} id="tin-nhac" />
    </>
  );
}

function FigureTable(props: {
  readonly title: string;
  readonly id: string;
  readonly rows: Figures['reminders'];
}) {
  const { t, formatNumber } = useText();
  const { title, id, rows } = props;
  const states = [...new Set(rows.map(({ state }) => state))];
  return (
    <Card title={title} id={id} flush>
      <DataTable
        caption={title}
        rows={states}
        rowKey={(state) => state}
        empty={<p className="operations-none">{t('operations.figures_none')}</p>}
        columns={[
          {
            key: 'state',
            header: t('reminders.state'),
            cell: (state) => (
              <StateBadge {...reminderTone(state)} text={t(`states.reminder_${state}`)} />
            ),
          },
          ...ChannelSchema.options.map((channel) => ({
            key: channel,
            header: t(`reminders.channel_${channel}`),
            align: 'end' as const,
            cell: (state: (typeof states)[number]) =>
              formatNumber(
                rows.find((row) => row.state === state && row.channel === channel)?.count ?? 0,
              ),
          })),
        ]}
      />
    </Card>
  );
}
