import {
  Cluster,
  DataTable,
  DemoMark,
  EmptyState,
  LinkButton,
  PageHeader,
  Stack,
  StackedBar,
  StateBadge,
  planTone,
} from '@tiendo/ui';
import { taskParts } from '#app/features/rollup/figure-parts.ts';
import type { Outputs } from '#app/lib/api-types.ts';
import { load } from '#app/lib/load.ts';
import { useMay } from '#app/lib/may.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { useText } from '#app/lib/text.ts';
import type { Route } from './+types/plans-page';
import { yearsOf } from './years-of.ts';

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => ({ plans: await api.plans.listPlans.query() }));
}

export const meta = pageTitle('plans.title');

/** PlansPage lists the tenant's plans with where their tasks stand. */
export default function PlansPage({ loaderData, params }: Route.ComponentProps) {
  const { t } = useText();
  const mayConfigure = useMay('plan:configure');
  const base = `/${params.tenant}/ke-hoach`;
  const create = (
    <Cluster>
      <LinkButton href={`${base}/nhap`} variant="primary" icon="upload">
        {t('plan-imports.link')}
      </LinkButton>
      <LinkButton href={`${base}/moi`} icon="add">
        {t('plans.create_title')}
      </LinkButton>
    </Cluster>
  );
  return (
    <Stack>
      <PageHeader title={t('plans.title')} {...(mayConfigure && { actions: create })} />
      <PlansTable
        plans={loaderData.plans}
        base={base}
        empty={
          <EmptyState
            title={t('plans.empty_title')}
            icon="plan"
            {...(mayConfigure && { action: create })}
          >
            {t('plans.empty_help')}
          </EmptyState>
        }
      />
    </Stack>
  );
}

type Plan = Outputs['plans']['listPlans'][number];

function PlansTable(props: {
  readonly plans: readonly Plan[];
  readonly base: string;
  readonly empty: React.ReactNode;
}) {
  const text = useText();
  const { t } = text;
  return (
    <DataTable
      caption={t('plans.title')}
      rows={props.plans}
      rowKey={(plan) => plan.id}
      empty={props.empty}
      columns={[
        {
          key: 'title',
          header: t('plans.field_title'),
          cell: (plan) => (
            <>
              <a href={`${props.base}/${plan.id}`}>{plan.title}</a>{' '}
              {plan.isDemonstration && <DemoMark text={t('common.demonstration_short')} />}
              <span className="sub-line">{plan.documentNumber}</span>
            </>
          ),
        },
        {
          key: 'years',
          header: t('plans.period'),
          nowrap: true,
          cell: (plan) => yearsOf(plan, text),
        },
        {
          key: 'status',
          header: t('common.status'),
          nowrap: true,
          cell: (plan) => (
            <StateBadge {...planTone(plan.status)} text={t(`states.plan_${plan.status}`)} />
          ),
        },
        {
          key: 'tasks',
          header: t('tasks.title'),
          cell: ({ published }) =>
            published ? (
              <StackedBar
                label={t('tasks.title')}
                legend={false}
                parts={taskParts(published, text)}
              />
            ) : (
              '–'
            ),
        },
      ]}
    />
  );
}
