import { Button, Card, DataTable, ErrorSummary, Notice, PageHeader, Stack } from '@tiendo/ui';
import { redirect, useSearchParams } from 'react-router';
import { act } from '#app/lib/act.ts';
import type { Outputs } from '#app/lib/api-types.ts';
import { useFormState } from '#app/lib/form-state.ts';
import { load } from '#app/lib/load.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { useText } from '#app/lib/text.ts';
import type { Route } from './+types/queue-page';
import { FigureTables } from './figure-tables.tsx';
import { QueueTiles } from './queue-tiles.tsx';

export const meta = pageTitle('operations.title');

export function loader(args: Route.LoaderArgs) {
  return load(args, (api) => api.operations.readQueue.query());
}

export function action(args: Route.ActionArgs) {
  return act(args, async ({ api, form }) => {
    await api.operations.retryJob.mutate({ id: form.text('id') });
    return redirect('/van-hanh/hang-doi?da-thu-lai=1');
  });
}

type Queue = NonNullable<Outputs['operations']['readQueue']['queue']>;

/** QueuePage shows an operator how the platform's work goes: figures and jobs, and nothing of any tenant. */
export default function QueuePage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useText();
  const [search] = useSearchParams();
  const state = useFormState(actionData, 'retry');
  const { figures, queue } = loaderData;
  return (
    <Stack>
      <PageHeader title={t('operations.title')} description={t('operations.description')} />
      {search.has('da-thu-lai') && <Notice kind="success">{t('operations.retried')}</Notice>}
      <ErrorSummary title={t('common.error_summary')} errors={state.errors} />
      {queue === null && <Notice kind="error">{t('operations.queue_away')}</Notice>}
      <QueueTiles {...loaderData} />
      <FigureTables figures={figures} />
      {queue && <Failed failed={queue.failed} />}
      {queue && <Schedules schedules={queue.schedules} />}
    </Stack>
  );
}

function Failed({ failed }: Pick<Queue, 'failed'>) {
  const { t, formatDateTime } = useText();
  return (
    <Card title={t('operations.failed_title')} id="viec-loi" count={failed.length} flush>
      <DataTable
        caption={t('operations.failed_title')}
        rows={failed}
        rowKey={(job) => job.id}
        empty={<p className="operations-none">{t('operations.failed_none')}</p>}
        columns={[
          { key: 'name', header: t('operations.job'), cell: (job) => job.name },
          { key: 'error', header: t('operations.error'), cell: (job) => job.error },
          {
            key: 'at',
            header: t('operations.at'),
            nowrap: true,
            cell: (job) => (job.at ? formatDateTime(job.at) : '–'),
          },
          {
            key: 'retry',
            header: t('operations.acts'),
            shrink: true,
            cell: (job) => (
              <form method="post">
                <input type="hidden" name="form" value="retry" />
                <input type="hidden" name="id" value={job.id} />
                <Button size="small" icon="undo">
                  {t('operations.retry')}
                  <span className="visually-hidden">
                    : {job.name}, {job.id}
                  </span>
                </Button>
              </form>
            ),
          },
        ]}
      />
    </Card>
  );
}

function Schedules({ schedules }: Pick<Queue, 'schedules'>) {
  const { t, formatDateTime } = useText();
  return (
    <Card title={t('operations.schedules_title')} id="lich-chay" flush>
      <DataTable
        caption={t('operations.schedules_title')}
        rows={schedules.toSorted((a, b) => a.name.localeCompare(b.name))}
        rowKey={(schedule) => schedule.name}
        empty={<p className="operations-none">{t('operations.schedules_none')}</p>}
        columns={[
          { key: 'name', header: t('operations.job'), cell: ({ name }) => name },
          {
            key: 'when',
            header: t('operations.when'),
            cell: ({ every, pattern }) =>
              every === null
                ? t('operations.pattern', { pattern: pattern ?? '' })
                : t('operations.every', { seconds: every / 1000 }),
          },
          {
            key: 'next',
            header: t('operations.next'),
            nowrap: true,
            cell: ({ nextAt }) => (nextAt ? formatDateTime(nextAt) : '–'),
          },
        ]}
      />
    </Card>
  );
}
