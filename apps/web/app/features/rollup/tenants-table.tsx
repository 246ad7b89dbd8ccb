import { DataTable, EmptyState, StackedBar, type Column } from '@tiendo/ui';
import { useLocation } from 'react-router';
import { useText } from '#app/lib/text.ts';
import { reportParts, targetParts, taskParts } from './figure-parts.ts';
import type { loader } from './rollup-page.tsx';

type Row = Awaited<ReturnType<typeof loader>>['rollup']['rows'][number];

/** TenantsTable compares the tenants below one, each name leading one level down; figures count everything at and below the tenant. */
export function TenantsTable({ rows }: { readonly rows: readonly Row[] }) {
  const text = useText();
  const { t } = text;
  const { pathname, search } = useLocation();
  const hrefUnder = (slug: string) => {
    const query = new URLSearchParams(search);
    query.set('duoi', slug);
    return `${pathname}?${query.toString()}`;
  };
  const bar = (key: 'tasks' | 'reports' | 'targets', partsOf: typeof taskParts): Column<Row> => ({
    key,
    header: t(`rollup.${key}`),
    cell: (row) =>
      row.total.plans === 0 ? (
        t('rollup.no_published')
      ) : (
        <StackedBar
          legend={false}
          label={t(`rollup.${key}`)}
          parts={partsOf(row.total.figures, text)}
        />
      ),
  });
  return (
    <DataTable
      caption={t('rollup.children_figures')}
      rows={rows}
      rowKey={(row) => row.slug}
      empty={<EmptyState title={t('rollup.no_children')} />}
      columns={[
        {
          key: 'name',
          header: t('rollup.tenant'),
          cell: (row) => <a href={hrefUnder(row.slug)}>{row.name}</a>,
        },
        bar('tasks', taskParts),
        bar('reports', reportParts),
        bar('targets', targetParts),
        {
          key: 'publishing',
          header: t('rollup.publishing_header'),
          align: 'end',
          nowrap: true,
          cell: (row) => `${row.total.publishing}/${row.tenants}`,
        },
      ]}
    />
  );
}
