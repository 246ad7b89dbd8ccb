import { DataTable, StateBadge, targetTone, type Column } from '@tiendo/ui';
import type { ReactNode } from 'react';
import { SourceLink } from '#app/features/sources/source-link.tsx';
import type { Outputs } from '#app/lib/api-types.ts';
import { useText, type Text } from '#app/lib/text.ts';
import { demandText, figureText } from './demand.ts';

type Listed = Outputs['targets']['listTargets'][number];

/** Target is a target or one of its clauses. */
export type Target = Listed['subTargets'][number];

/** TargetsTable shows targets with what they demand, the newest figure and where they stand. */
export function TargetsTable(props: {
  readonly targets: readonly Target[];
  readonly empty: ReactNode;
  readonly acts?: (target: Target) => ReactNode;
  /** Leaves due date and owner out, where there is little room. */
  readonly compact?: boolean;
}) {
  const text = useText();
  const { t } = text;
  const { targets, empty, acts, compact = false } = props;
  const actions: Column<Target>[] = acts
    ? [{ key: 'acts', header: t('common.actions'), shrink: true, cell: acts }]
    : [];
  return (
    <DataTable
      caption={t('targets.title')}
      rows={targets}
      rowKey={(target) => target.id}
      rowId={(target) => target.id}
      empty={empty}
      columns={[...columns(text), ...(compact ? [] : linkColumns(text)), ...actions]}
    />
  );
}

function columns(text: Text): Column<Target>[] {
  const { t, formatDate } = text;
  return [
    {
      key: 'title',
      header: t('targets.target'),
      cell: (target) => (
        <span className={target.parentId === null ? undefined : 'sub-row'}>
          {target.title}
          {target.groupLabel !== null && <span className="sub-line">{target.groupLabel}</span>}
          {target.indicator !== null && (
            <span className="sub-line">{t('indicators.of_target', target.indicator)}</span>
          )}
          {target.sourced && (
            <span className="sub-line">
              <SourceLink about="target" id={target.id} name={target.title} />
            </span>
          )}
        </span>
      ),
    },
    {
      key: 'demand',
      header: t('targets.demand'),
      nowrap: true,
      cell: (target) => demandText(target, text),
    },
    {
      key: 'latest',
      header: t('targets.figure_latest'),
      cell: ({ latest, ...target }) =>
        latest === null ? (
          '–'
        ) : (
          <>
            <span className="nowrap">{figureText(target, latest, text)}</span>
            {latest.on !== null && <span className="sub-line">{formatDate(latest.on)}</span>}
          </>
        ),
    },
    {
      key: 'standing',
      header: t('targets.standing'),
      nowrap: true,
      cell: ({ standing }) => (
        <StateBadge {...targetTone(standing)} text={t(`states.target_${standing}`)} />
      ),
    },
  ];
}

function linkColumns({ t, formatDate }: Text): Column<Target>[] {
  return [
    {
      key: 'due',
      header: t('common.due'),
      nowrap: true,
      cell: ({ dueOn }) => (dueOn === null ? '–' : formatDate(dueOn)),
    },
    {
      key: 'owner',
      header: t('targets.field_owner'),
      cell: ({ owner }) => owner?.name ?? t('targets.no_owner'),
    },
  ];
}
