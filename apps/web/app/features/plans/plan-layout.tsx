import {
  DemoMark,
  LinkButton,
  Notice,
  PageHeader,
  Stack,
  StateBadge,
  Tabs,
  planTone,
} from '@tiendo/ui';
import { Outlet, useLocation, useParams } from 'react-router';
import { SavedNotice } from '#app/features/configuration/saved-notice.tsx';
import type { Outputs } from '#app/lib/api-types.ts';
import { load } from '#app/lib/load.ts';
import { useText } from '#app/lib/text.ts';
import type { Route } from './+types/plan-layout';
import { tabsOf } from './plan-tabs.ts';
import { yearsOf } from './years-of.ts';

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => ({
    plan: await api.plans.readPlan.query({ id: args.params.plan }),
  }));
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.plan.title ?? ''} · Tiến Độ` },
];

/** PlanLayout is the frame of every page of one plan: its name, its state, its parts. */
export default function PlanLayout({ loaderData, params }: Route.ComponentProps) {
  const text = useText();
  const { t } = text;
  const { pathname } = useLocation();
  const { plan } = loaderData;
  const base = `/${params.tenant}/ke-hoach`;
  return (
    <Stack>
      <PageHeader
        title={plan.title}
        breadcrumbs={[{ href: base, label: t('plans.title') }]}
        breadcrumbsLabel={t('common.breadcrumbs')}
        description={[plan.documentNumber, yearsOf(plan, text)].filter(Boolean).join(' · ')}
        mark={
          <>
            <StateBadge {...planTone(plan.status)} text={t(`states.plan_${plan.status}`)} />{' '}
            {plan.isDemonstration && <DemoMark text={t('common.demonstration')} />}
          </>
        }
        {...(plan.mayConfigure &&
          pathname === `${base}/${plan.id}` && {
            actions: <PlanActs plan={plan} base={`${base}/${plan.id}`} />,
          })}
      />
      <Tabs label={t('plans.tabs')} tabs={tabsOf(plan, `${base}/${plan.id}`, pathname, text)} />
      <SavedNotice />
      {plan.status === 'draft' && <Notice kind="info">{t('plans.draft_notice')}</Notice>}
      {plan.status === 'archived' && <Notice kind="info">{t('plans.archived_notice')}</Notice>}
      <Outlet />
    </Stack>
  );
}

type Plan = Outputs['plans']['readPlan'];

function PlanActs({ plan, base }: { readonly plan: Plan; readonly base: string }) {
  const { t } = useText();
  const { tenant } = useParams();
  const isDraft = plan.status === 'draft';
  return (
    <>
      {plan.status !== 'archived' && (
        <>
          <LinkButton href={`/${tenant}/ke-hoach/nhap?sua-doi=${plan.id}`} icon="upload">
            {t('plan-imports.amend_link')}
          </LinkButton>
          <LinkButton href={`${base}/sua`} icon="edit">
            {t('common.edit')}
          </LinkButton>
        </>
      )}
      <LinkButton href={`${base}/trang-thai`} {...(isDraft && { variant: 'primary' as const })}>
        {isDraft ? t('plans.activate') : t('plans.status_title')}
      </LinkButton>
    </>
  );
}
