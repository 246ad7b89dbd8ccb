import { DataTable, LinkButton, ProgressBar, StateBadge, type Column } from '@tiendo/ui';
import type { ReactNode } from 'react';
import { useText, type Text } from '#app/lib/text.ts';
import { importLooks } from './import-looks.ts';
import type { ImportListItem } from './types.ts';

/** ImportsTable lists imports with where they stand, how far they are confirmed, and the one act that leads on. */
export function ImportsTable(props: {
  readonly imports: readonly ImportListItem[];
  readonly caption: string;
  readonly base: string;
  readonly empty: ReactNode;
}) {
  const text = useText();
  const { imports, caption, base, empty } = props;
  return (
    <DataTable
      caption={caption}
      rows={imports}
      rowKey={(row) => row.id}
      empty={empty}
      columns={columns(base, text)}
    />
  );
}

function columns(base: string, text: Text): Column<ImportListItem>[] {
  const { t, formatDateTime } = text;
  return [
    {
      key: 'file',
      header: t('plan-imports.col_file'),
      cell: (row) => (
        <>
          <a href={`${base}/nhap/${row.id}`}>{row.fileName}</a>
          <Concerned row={row} base={base} />
        </>
      ),
    },
    {
      key: 'state',
      header: t('plan-imports.col_state'),
      cell: (row) => (
        <>
          <StateBadge {...importLooks[row.state]} text={t(`plan-imports.state_${row.state}`)} />
          {row.failure !== null && (
            <span className="sub-line">{t(`plan-imports.failure_${row.failure}`)}</span>
          )}
        </>
      ),
    },
    { key: 'progress', header: t('plan-imports.col_progress'), cell: (row) => <Done row={row} /> },
    {
      key: 'started',
      header: t('plan-imports.col_started'),
      cell: (row) =>
        t('plan-imports.started_value', {
          name: row.startedBy,
          time: formatDateTime(row.createdAt),
        }),
    },
    {
      key: 'act',
      header: t('common.actions'),
      shrink: true,
      cell: (row) => <Act row={row} base={base} />,
    },
  ];
}

type RowProps = { readonly row: ImportListItem; readonly base: string };

function Concerned({ row, base }: RowProps) {
  const { t } = useText();
  if (row.plan === null) return null;
  const key = row.amends ? 'plan-imports.amends_plan' : 'plan-imports.became_plan';
  return (
    <span className="sub-line">
      <a href={`${base}/${row.plan.id}`}>{t(key, { plan: row.plan.title })}</a>
    </span>
  );
}

function Done({ row }: { readonly row: ImportListItem }) {
  const { t } = useText();
  if (row.total === 0) return <>–</>;
  return (
    <ProgressBar
      percent={(100 * row.confirmed) / row.total}
      text={`${row.confirmed}/${row.total}`}
      label={t('plan-imports.col_progress')}
    />
  );
}

function Act({ row, base }: RowProps) {
  const { t } = useText();
  const act = t(
    row.state === 'review'
      ? 'plan-imports.resume'
      : row.state === 'reading'
        ? 'plan-imports.watch'
        : 'plan-imports.see',
  );
  return (
    <LinkButton
      href={`${base}/nhap/${row.id}`}
      size="small"
      variant={row.state === 'review' ? 'primary' : 'secondary'}
      aria-label={t('plan-imports.named', { act, name: row.fileName })}
    >
      {act}
    </LinkButton>
  );
}
