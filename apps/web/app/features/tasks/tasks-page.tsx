import { Card, EmptyState, LinkButton } from '@tiendo/ui';
import { ArchivedLink } from '#app/features/configuration/archived-link.tsx';
import { FailureNotice } from '#app/features/configuration/failure-notice.tsx';
import { listAction } from '#app/features/configuration/list-action.ts';
import { ListActs } from '#app/features/configuration/list-acts.tsx';
import { PageLinks } from '#app/features/configuration/page-links.tsx';
import { load } from '#app/lib/load.ts';
import { useMay } from '#app/lib/may.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { useText } from '#app/lib/text.ts';
import type { Route } from './+types/tasks-page';
import { filterQuery, isFiltered, readTaskFilters } from './task-filters.ts';
import { TaskFilterBar } from './task-filter-bar.tsx';
import { TasksTable, type Task } from './tasks-table.tsx';

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    const filters = readTaskFilters(args.request.url);
    const planId = args.params.plan;
    const [plan, page, agencies] = await Promise.all([
      api.plans.readPlan.query({ id: planId }),
      api.tasks.listTasks.query({
        planId,
        page: filters.trang,
        standing: filters['tinh-trang'],
        status: filters['trang-thai'],
        agencyId: filters['co-quan'],
        search: filters.tim,
        includeArchived: filters['luu-tru'] === '1',
      }),
      api.agencies.listAgencies.query({ planId, withPartOnly: true }),
    ]);
    const names = agencies.map(({ id, name }) => ({ id, name }));
    return { editable: plan.status !== 'archived', page, agencies: names, filters };
  });
}

export function action(args: Route.ActionArgs) {
  const { tenant, plan } = args.params;
  return listAction(args, {
    back: `/${tenant}/ke-hoach/${plan}/nhiem-vu`,
    move: (api, input) => api.tasks.moveTask.mutate(input),
    restore: (api, input) => api.tasks.archiveTask.mutate(input),
  });
}

export const meta = pageTitle('tasks.title');

/** TasksPage lists a plan's tasks; the filters are in the address. Who configures adds, edits, orders and archives them here. */
export default function TasksPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useText();
  const { page, agencies, filters } = loaderData;
  const mayConfigure = useMay('task:configure') && loaderData.editable;
  const base = `/${params.tenant}/ke-hoach/${params.plan}/nhiem-vu`;
  const filtered = isFiltered(filters);
  const acts = (task: Task) => {
    const place = page.rows.indexOf(task) + (page.page - 1) * page.pageSize;
    const next = page.rows[page.rows.indexOf(task) + 1];
    const last = place + 1 >= page.total || next?.archived === true;
    const row = { ...task, name: task.title };
    return <ListActs row={row} base={base} first={place === 0} last={last} movable={!filtered} />;
  };
  return (
    <>
      <FailureNotice actionData={actionData} form="move" />
      <FailureNotice actionData={actionData} form="restore" />
      <TaskFilterBar filters={filters} agencies={agencies} base={base} />
      <Card
        title={t('tasks.title')}
        id="danh-sach"
        count={page.total}
        flush
        {...(mayConfigure && {
          actions: <ListLinks base={base} archivedShown={filters['luu-tru'] === '1'} />,
          ...(filtered && { description: t('tasks.reorder_hint') }),
        })}
      >
        <TasksTable
          tasks={page.rows}
          {...(mayConfigure && { acts })}
          empty={
            <NoTasks filtered={filtered} {...(mayConfigure && { createHref: `${base}/them` })} />
          }
        />
      </Card>
      <PageLinks list={page} hrefOf={(wanted) => `${base}${filterQuery(filters, wanted)}`} />
    </>
  );
}

function ListLinks({
  base,
  archivedShown,
}: {
  readonly base: string;
  readonly archivedShown: boolean;
}) {
  const { t } = useText();
  return (
    <>
      <ArchivedLink base={base} shown={archivedShown} />
      <LinkButton href={`${base}/them`} variant="primary" icon="add">
        {t('tasks.create_title')}
      </LinkButton>
    </>
  );
}

function NoTasks({
  filtered,
  createHref,
}: {
  readonly filtered: boolean;
  readonly createHref?: string;
}) {
  const { t } = useText();
  if (filtered) {
    return (
      <EmptyState title={t('common.no_results')} icon="search">
        {t('common.no_results_help')}
      </EmptyState>
    );
  }
  const create = createHref && (
    <LinkButton href={createHref} variant="primary" icon="add">
      {t('tasks.create_title')}
    </LinkButton>
  );
  return (
    <EmptyState title={t('tasks.empty_title')} icon="tasks" {...(create && { action: create })}>
      {t('tasks.empty_help')}
    </EmptyState>
  );
}
