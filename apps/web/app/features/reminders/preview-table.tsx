import { CellNote, DataTable } from '@tiendo/ui';
import type { ReactNode } from 'react';
import { useText, type Text } from '#app/lib/text.ts';
import { rungLine } from './policy-texts.ts';
import type { Preview } from './preview-page.tsx';

type Day = Preview['days'][number];
type Person = Day['people'][number];

/** So many pieces of work are named of one message; the mail itself names all. */
const named = 4;

/** PreviewTable lists who would be told on which day, by which ways, of what. */
export function PreviewTable(props: {
  readonly days: readonly Day[];
  readonly caption: string;
  readonly empty: ReactNode;
}) {
  const text = useText();
  const { t, formatDeadline } = text;
  const rows = props.days.flatMap(({ date, people }) =>
    people.map((person) => ({ date, ...person })),
  );
  return (
    <DataTable
      caption={props.caption}
      rows={rows}
      rowKey={(row) => `${row.date} ${row.recipient}`}
      empty={props.empty}
      columns={[
        {
          key: 'day',
          header: t('reminders.planned_for'),
          nowrap: true,
          cell: (row) => formatDeadline(row.date),
        },
        {
          key: 'who',
          header: t('reminders.recipient'),
          cell: (row) => (
            <>
              {row.fullName}
              <CellNote>{row.agencyName ?? row.recipient}</CellNote>
            </>
          ),
        },
        {
          key: 'ways',
          header: t('reminders.field_channels'),
          cell: (row) => row.channels.map((name) => t(`reminders.channel_${name}`)).join(', '),
        },
        { key: 'about', header: t('reminders.about'), cell: (row) => <Items items={row.items} /> },
      ]}
    />
  );
}

function Items({ items }: Pick<Person, 'items'>) {
  const text = useText();
  const { t, formatDate } = text;
  const rest = items.length - named;
  return (
    <>
      {items.slice(0, named).map((item) => (
        <div key={`${item.about.id} ${item.rung}`}>
          {titleOf(item, text)}
          <CellNote>
            {item.about.kind === 'plan'
              ? rungLine(item, text)
              : `${rungLine(item, text)} (${formatDate(item.lastDay)})`}
          </CellNote>
        </div>
      ))}
      {rest > 0 && <CellNote>{t('reminders.preview_more', { count: rest })}</CellNote>}
    </>
  );
}

function titleOf({ about }: Person['items'][number], { formatPeriod }: Text): string {
  return about.period ? `${about.title} (${formatPeriod(about.period)})` : about.title;
}
