import { figureTotals, IdSchema } from '@tiendo/contracts';
import {
  Card,
  DemoMark,
  EmptyState,
  FilterBar,
  PageHeader,
  Select,
  Stack,
  StackedBar,
  StatTile,
} from '@tiendo/ui';
import { LetterLink } from '#app/features/documents/letter-link.tsx';
import { yearsOf } from '#app/features/plans/years-of.ts';
import { taskParts } from '#app/features/rollup/figure-parts.ts';
import type { Outputs } from '#app/lib/api-types.ts';
import { load } from '#app/lib/load.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { useText } from '#app/lib/text.ts';
import type { Route } from './+types/leader-page';
import { DeadlinesCard } from './deadlines-card.tsx';
import { DecisionsCard } from './decisions-card.tsx';
import { LateCard } from './late-card.tsx';
import { RiskCard } from './risk-card.tsx';
import './leader.css';

/** Page is what this page shows; Shown its part about one plan. */
export type Page = Outputs['leader']['readPage'];
export type Shown = NonNullable<Page['shown']>;

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    const asked = new URL(args.request.url).searchParams.get('ke-hoach');
    const planId = IdSchema.optional()
      .catch(undefined)
      .parse(asked ?? undefined);
    return { page: await api.leader.readPage.query(planId === undefined ? {} : { planId }) };
  });
}

export const meta = pageTitle('leader.title');

/** LeaderPage is the one page that a leader reads, on a screen or on one sheet of paper: how far, what is at risk, who is late, what comes next. */
export default function LeaderPage({ loaderData, params }: Route.ComponentProps) {
  const { t } = useText();
  const { page } = loaderData;
  const { shown } = page;
  if (shown === null) {
    return (
      <Stack>
        <PageHeader title={t('leader.title')} />
        <EmptyState title={t('leader.no_plan')} icon="plan">
          {t('leader.no_plan_help')}
        </EmptyState>
        {page.decisions.total > 0 && <DecisionsCard page={page} />}
      </Stack>
    );
  }
  const base = `/${params.tenant}/ke-hoach/${shown.plan.id}`;
  return (
    <div className="stack leader">
      <Head shown={shown} />
      <PlanChoice page={page} shown={shown} />
      <div className="leader-counts">
        <TasksCard shown={shown} base={base} />
        <MissingReports shown={shown} base={base} />
      </div>
      <RiskCard atRisk={shown.atRisk} base={base} />
      <LateCard late={shown.late} base={base} />
      <div className="leader-pair">
        <DeadlinesCard shown={shown} base={base} />
        <DecisionsCard page={page} />
      </div>
      <p className="muted leader-screen">{t('leader.print_help')}</p>
    </div>
  );
}

function Head({ shown }: { readonly shown: Shown }) {
  const { t, formatDate, today } = useText();
  const { plan } = shown;
  return (
    <PageHeader
      title={t('leader.title')}
      mark={plan.isDemonstration && <DemoMark text={t('common.demonstration')} />}
      description={[
        plan.title,
        t('leader.as_of', { date: formatDate(plan.published?.asOf ?? today) }),
      ].join(' · ')}
      actions={<LetterLink planId={plan.id} />}
    />
  );
}

function PlanChoice({ page, shown }: { readonly page: Page; readonly shown: Shown }) {
  const text = useText();
  const { t } = text;
  if (page.plans.length < 2) return null;
  return (
    <FilterBar label={t('leader.choose_plan')} submit={t('common.view')}>
      <Select
        name="ke-hoach"
        label={t('common.plan')}
        defaultValue={shown.plan.id}
        options={page.plans.map((plan) => ({
          value: plan.id,
          label: `${plan.title} (${yearsOf(plan, text)})`,
        }))}
      />
    </FilterBar>
  );
}

function TasksCard({ shown, base }: { readonly shown: Shown; readonly base: string }) {
  const text = useText();
  const { t } = text;
  const { published } = shown.plan;
  return (
    <Card
      title={t('leader.tasks')}
      id="tien-do"
      {...(published && { count: figureTotals(published).tasks })}
    >
      {published === null || figureTotals(published).tasks === 0 ? (
        <EmptyState title={t('rollup.no_published')} />
      ) : (
        <StackedBar
          label={t('leader.tasks')}
          parts={taskParts(published, text).map((part) => ({
            ...part,
            href: `${base}/nhiem-vu?tinh-trang=${part.key}`,
          }))}
        />
      )}
    </Card>
  );
}

function MissingReports({ shown, base }: { readonly shown: Shown; readonly base: string }) {
  const { t, formatNumber } = useText();
  const { published } = shown.plan;
  if (published === null) return null;
  const { reportsMissing } = published;
  return (
    <StatTile
      label={t('leader.missing_reports')}
      value={formatNumber(reportsMissing)}
      detail={t('leader.missing_detail', { total: formatNumber(figureTotals(published).reports) })}
      tone={reportsMissing > 0 ? 'danger' : 'success'}
      icon={reportsMissing > 0 ? 'overdue' : 'done'}
      href={`${base}/bao-cao?hien=overdue`}
    />
  );
}
