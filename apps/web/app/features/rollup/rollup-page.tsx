import { RollupPlansSchema } from '@tiendo/contracts';
import {
  Card,
  DataTable,
  DemoMark,
  FilterBar,
  PageHeader,
  Select,
  Stack,
  StackedBar,
} from '@tiendo/ui';
import { z } from 'zod';
import { load } from '#app/lib/load.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { useText } from '#app/lib/text.ts';
import { FigureCards } from './figure-cards.tsx';
import { reportParts, targetParts, taskParts } from './figure-parts.ts';
import { TenantsTable } from './tenants-table.tsx';
import type { Route } from './+types/rollup-page';

const QuerySchema = z.object({
  nam: z.coerce.number().int().min(2000).max(2100).optional().catch(undefined),
  duoi: z.string().max(60).optional(),
  loai: RollupPlansSchema.catch('all'),
});

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api, backend) => {
    const query = QuerySchema.parse(Object.fromEntries(new URL(args.request.url).searchParams));
    const year = query.nam ?? Number(backend.today().slice(0, 4));
    const under = query.duoi ? { under: query.duoi } : {};
    const rollup = await api.rollup.readRollup.query({ year, include: query.loai, ...under });
    return { rollup, year, include: query.loai, under: query.duoi ?? null };
  });
}

export const meta: Route.MetaFunction = (args) => {
  const [place] = pageTitle('rollup.title')(args);
  const under = args.loaderData?.rollup.name;
  return [{ title: [under, place?.title].filter(Boolean).join(' · ') }];
};

/** RollupPage compares what tenants have published: country, then provinces, then communes. */
export default function RollupPage({ loaderData, params }: Route.ComponentProps) {
  const { t, formatDate } = useText();
  const { rollup } = loaderData;
  const title = rollup.level === 'ministry' ? t('rollup.country_title') : rollup.name;
  const root = `/${params.tenant}/tong-hop`;
  return (
    <Stack>
      <PageHeader
        title={title}
        breadcrumbs={rollup.path.map((above, index) => ({
          href: index === 0 ? root : `${root}?duoi=${above.slug}`,
          label: above.name,
        }))}
        breadcrumbsLabel={t('common.breadcrumbs')}
        description={
          rollup.total.asOf === null
            ? t('rollup.no_plans')
            : t('rollup.as_of', { date: formatDate(rollup.total.asOf) })
        }
      />
      <YearFilter {...loaderData} />
      <FigureCards figures={rollup.total.figures} />
      {rollup.level !== 'commune' && (
        <Card title={t('rollup.children_figures')} count={rollup.rows.length} flush>
          <TenantsTable rows={rollup.rows} />
        </Card>
      )}
      {rollup.plans.length > 0 && (
        <Card
          title={t('rollup.plans_title', { tenant: rollup.name })}
          count={rollup.plans.length}
          flush
        >
          <PlansTable plans={rollup.plans} />
        </Card>
      )}
    </Stack>
  );
}

type Data = Route.ComponentProps['loaderData'];

function YearFilter({ year, include, under, rollup }: Data) {
  const { t, today } = useText();
  const newest = Number(today.slice(0, 4)) + 1;
  const years = Array.from({ length: newest - 2014 }, (_, index) => String(newest - index));
  return (
    <FilterBar label={t('rollup.filter')} submit={t('common.view')}>
      {under !== null && <input type="hidden" name="duoi" value={rollup.slug} />}
      <Select
        name="nam"
        label={t('rollup.year')}
        defaultValue={String(year)}
        options={years.map((value) => ({ value, label: value }))}
      />
      <Select
        name="loai"
        label={t('rollup.include')}
        defaultValue={include}
        options={RollupPlansSchema.options.map((value) => ({
          value,
          label: t(`rollup.include_${value}`),
        }))}
      />
    </FilterBar>
  );
}

function PlansTable({ plans }: { readonly plans: Data['rollup']['plans'] }) {
  const text = useText();
  const { t } = text;
  return (
    <DataTable
      caption={t('plans.title')}
      rows={plans}
      rowKey={(plan) => plan.title}
      columns={[
        {
          key: 'title',
          header: t('rollup.plan'),
          cell: (plan) => (
            <>
              {plan.title}{' '}
              {plan.isDemonstration && <DemoMark text={t('common.demonstration_short')} />}
            </>
          ),
        },
        {
          key: 'tasks',
          header: t('rollup.tasks'),
          cell: ({ figures }) => (
            <StackedBar legend={false} label={t('rollup.tasks')} parts={taskParts(figures, text)} />
          ),
        },
        {
          key: 'reports',
          header: t('rollup.reports'),
          cell: ({ figures }) => (
            <StackedBar
              legend={false}
              label={t('rollup.reports')}
              parts={reportParts(figures, text)}
            />
          ),
        },
        {
          key: 'targets',
          header: t('rollup.targets'),
          cell: ({ figures }) => (
            <StackedBar
              legend={false}
              label={t('rollup.targets')}
              parts={targetParts(figures, text)}
            />
          ),
        },
      ]}
    />
  );
}
