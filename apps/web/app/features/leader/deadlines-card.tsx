import { Card, DataTable, DueDate, EmptyState, dueTone } from '@tiendo/ui';
import { useParams } from 'react-router';
import { useText } from '#app/lib/text.ts';
import { itemHref, ItemName } from './item-name.tsx';
import type { Shown } from './leader-page.tsx';
import { NotShown } from './not-shown.tsx';

/** DeadlinesCard shows what falls due next. */
export function DeadlinesCard({ shown, base }: { readonly shown: Shown; readonly base: string }) {
  const { t, formatDate, formatDeadline, formatDistance, formatNumber, today } = useText();
  const { tenant } = useParams();
  const { deadlines, deadlinesTo } = shown;
  return (
    <Card title={t('leader.deadlines')} id="sap-den-han" count={deadlines.total} flush>
      <DataTable
        caption={t('leader.deadlines')}
        rows={deadlines.rows}
        rowKey={(item) => item.key}
        empty={
          <EmptyState
            title={t('leader.deadlines_empty', { date: formatDate(deadlinesTo) })}
            icon="done"
          />
        }
        columns={[
          {
            key: 'item',
            header: t('leader.item'),
            cell: (item) => (
              <>
                <ItemName item={item} href={itemHref(item, tenant, base)} />
                <span className="sub-line leader-clamp">
                  {item.agencyNames.length > 0
                    ? item.agencyNames.join(', ')
                    : t('leader.by_agencies', { count: formatNumber(item.agencies) })}
                </span>
              </>
            ),
          },
          {
            key: 'due',
            header: t('common.due'),
            nowrap: true,
            cell: ({ lastDay }) => (
              <DueDate
                dueOn={lastDay}
                deadline={formatDeadline(lastDay)}
                distance={formatDistance(lastDay, today)}
                tone={dueTone(lastDay, today)}
              />
            ),
          },
        ]}
      />
      <NotShown list={deadlines} href={`${base}/lich`} />
    </Card>
  );
}
