import { DataTable, StateBadge, type Column } from '@tiendo/ui';
import type { ReactNode } from 'react';
import type { Outputs } from '#app/lib/api-types.ts';
import { useText, type Text } from '#app/lib/text.ts';

/** Agency is an agency in a list, with what it has to do. */
export type Agency = Outputs['agencies']['listAgencies'][number];

/** AgenciesTable shows agencies with their part in tasks, their targets, and whether anybody there can be reached. */
export function AgenciesTable(props: {
  readonly agencies: readonly Agency[];
  readonly empty: ReactNode;
  /** The task list that the number of open tasks leads to. */
  readonly tasksHref?: string;
  readonly acts?: (agency: Agency) => ReactNode;
}) {
  const text = useText();
  const { t } = text;
  const { agencies, empty, tasksHref, acts } = props;
  const actions: Column<Agency>[] = acts
    ? [{ key: 'acts', header: t('common.actions'), shrink: true, cell: acts }]
    : [];
  return (
    <DataTable
      caption={t('agencies.title')}
      rows={agencies}
      rowKey={(agency) => agency.id}
      rowId={(agency) => agency.id}
      empty={empty}
      columns={[...columns(text, tasksHref), ...actions]}
    />
  );
}

function columns(text: Text, tasksHref: string | undefined): Column<Agency>[] {
  const { t, formatNumber } = text;
  return [
    { key: 'name', header: t('agencies.field_name'), cell: (agency) => <Name agency={agency} /> },
    {
      key: 'part',
      header: t('agencies.part'),
      cell: (agency) => <Part agency={agency} />,
    },
    {
      key: 'open',
      header: t('agencies.open_tasks'),
      align: 'end',
      cell: ({ id, openTasks }) =>
        tasksHref && openTasks > 0 ? (
          <a href={`${tasksHref}?co-quan=${id}`}>{formatNumber(openTasks)}</a>
        ) : (
          formatNumber(openTasks)
        ),
    },
    {
      key: 'targets',
      header: t('agencies.targets'),
      align: 'end',
      cell: ({ targets }) => formatNumber(targets),
    },
    {
      key: 'members',
      header: t('agencies.members'),
      cell: ({ members, archived }) =>
        members > 0 || archived ? (
          t('agencies.member_count', { count: members })
        ) : (
          <StateBadge tone="warning" icon="warning" text={t('agencies.no_contact')} />
        ),
    },
  ];
}

function Name({ agency }: { readonly agency: Agency }) {
  const { t } = useText();
  return (
    <>
      {agency.name}{' '}
      {agency.isStandingBody && (
        <StateBadge tone="info" icon="agencies" text={t('agencies.standing_body')} />
      )}
      <span className="sub-line">
        {agency.archived
          ? agency.successorName === null
            ? t('common.archived')
            : t('mandates.merged_into', { agency: agency.successorName })
          : [agency.shortName, t(`states.agency_kind_${agency.kind}`)].filter(Boolean).join(' · ')}
      </span>
    </>
  );
}

function Part({ agency }: { readonly agency: Agency }) {
  const { t } = useText();
  const { lead, coordinate, requested } = agency.tasks;
  const parts = [
    ...(lead > 0 ? [t('agencies.task_count_lead', { count: lead })] : []),
    ...(coordinate > 0 ? [t('agencies.count_coordinate', { count: coordinate })] : []),
    ...(requested > 0 ? [t('agencies.count_requested', { count: requested })] : []),
  ];
  if (parts.length === 0) return <>{t('agencies.no_part')}</>;
  return (
    <span className="stacked nowrap">
      {parts.map((part) => (
        <span key={part}>{part}</span>
      ))}
    </span>
  );
}
