import { Card, DataTable, DueDate, EmptyState } from '@tiendo/ui';
import { useParams } from 'react-router';
import { useText } from '#app/lib/text.ts';
import { itemHref, ItemName } from './item-name.tsx';
import type { Shown } from './leader-page.tsx';
import { NotShown } from './not-shown.tsx';

/** LateCard shows what has been late the longest, with who leads the agency that owes it. */
export function LateCard(props: { readonly late: Shown['late']; readonly base: string }) {
  const { t, formatDeadline, formatDistance, today } = useText();
  const { tenant } = useParams();
  const { late, base } = props;
  return (
    <Card title={t('leader.late')} id="qua-han" count={late.total} flush>
      <DataTable
        caption={t('leader.late')}
        rows={late.rows}
        rowKey={(item) => item.id}
        empty={<EmptyState title={t('leader.late_empty')} icon="done" />}
        columns={[
          {
            key: 'item',
            header: t('leader.item'),
            cell: (item) => <ItemName item={item} href={itemHref(item, tenant, base)} />,
          },
          {
            key: 'agency',
            header: t('leader.agency_and_head'),
            cell: (item) => (
              <span className="leader-clamp">
                {item.agencies.map((agency, index) => (
                  <span key={agency.id}>
                    {index > 0 && '; '}
                    {agency.name} <Heads names={agency.heads} />
                  </span>
                ))}
              </span>
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
                tone="danger"
              />
            ),
          },
        ]}
      />
      {/* The letter's form lists all that is overdue, tasks and reports by agency. */}
      <NotShown list={late} href={`${base}/van-ban/don-doc`} />
    </Card>
  );
}

function Heads({ names }: { readonly names: readonly string[] }) {
  const { t } = useText();
  return names.length === 0 ? (
    <span className="muted">({t('leader.no_head')})</span>
  ) : (
    <strong>({names.join(', ')})</strong>
  );
}
