import {
  Card,
  Checklist,
  Cluster,
  DemoMark,
  EmptyState,
  FilterBar,
  LinkButton,
  PageHeader,
  Section,
  Select,
  Stack,
} from '@tiendo/ui';
import { SavedNotice } from '#app/features/configuration/saved-notice.tsx';
import { load } from '#app/lib/load.ts';
import { requireMay } from '#app/lib/require-may.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { useText } from '#app/lib/text.ts';
import type { Route } from './+types/setup-page';
import { setupChecklist } from './setup-checklist.ts';

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    await requireMay(api, args, 'tenant:configure');
    const plans = await api.plans.listPlans.query();
    const wanted = new URL(args.request.url).searchParams.get('ke-hoach');
    // Without a choice: the plan that is being set up, else the one in force.
    const chosen =
      plans.find((plan) => plan.id === wanted) ??
      plans.find((plan) => plan.status === 'draft') ??
      plans[0];
    return { plans, plan: chosen ? await api.plans.readPlan.query({ id: chosen.id }) : null };
  });
}

export const meta = pageTitle('setup.title');

/** SetupPage is the checklist that is also the menu: each step says what is missing and leads to where it is done. */
export default function SetupPage({ loaderData, params }: Route.ComponentProps) {
  const text = useText();
  const { t } = text;
  const { plans, plan } = loaderData;
  const steps = setupChecklist(plan, params.tenant, text);
  const done = steps.filter((step) => step.state === 'done').length;
  return (
    <Stack>
      <PageHeader title={t('setup.title')} description={t('setup.description')} />
      <SavedNotice />
      {plan && plans.length > 1 && <PlanChoice plans={plans} chosen={plan.id} />}
      {!plan && (
        <EmptyState
          title={t('plans.empty_title')}
          icon="plan"
          action={
            <Cluster>
              <LinkButton href={`/${params.tenant}/ke-hoach/nhap`} variant="primary" icon="upload">
                {t('plan-imports.link')}
              </LinkButton>
              <LinkButton href={`/${params.tenant}/ke-hoach/moi`} icon="add">
                {t('plans.create_title')}
              </LinkButton>
            </Cluster>
          }
        >
          {t('plans.empty_help')}
        </EmptyState>
      )}
      <Section
        id="cac-buoc"
        title={plan?.title ?? t('setup.title')}
        description={
          <>
            {t('setup.progress', { done, total: steps.length })}{' '}
            {plan?.isDemonstration && <DemoMark text={t('common.demonstration')} />}
          </>
        }
      >
        <Checklist label={t('setup.title')} steps={steps} />
      </Section>
      <SharedSettings tenant={params.tenant} />
    </Stack>
  );
}

type Data = Route.ComponentProps['loaderData'];

function PlanChoice({ plans, chosen }: { readonly plans: Data['plans']; readonly chosen: string }) {
  const { t } = useText();
  return (
    <FilterBar label={t('setup.choose_plan')} submit={t('common.view')}>
      <Select
        name="ke-hoach"
        label={t('setup.choose_plan')}
        defaultValue={chosen}
        options={plans.map((plan) => ({
          value: plan.id,
          label: `${plan.title} (${t(`states.plan_${plan.status}`)})`,
        }))}
      />
    </FilterBar>
  );
}

function SharedSettings({ tenant }: { readonly tenant: string }) {
  const { t } = useText();
  const base = `/${tenant}/thiet-lap`;
  return (
    <Card title={t('setup.shared')} id="dung-chung">
      <ul className="plain-list">
        <li>
          <a href={`${base}/don-vi`}>{t('setup.settings_title')}</a>
          <span className="sub-line">{t('setup.settings_help')}</span>
        </li>
        <li>
          <a href={`${base}/de-cuong`}>{t('report-editor.outline_title')}</a>
          <span className="sub-line">{t('report-editor.outline_help')}</span>
        </li>
        <li>
          <a href={`${base}/van-ban`}>{t('documents.title')}</a>
          <span className="sub-line">{t('documents.setup_help')}</span>
        </li>
        <li>
          <a href={`${base}/co-quan`}>{t('agencies.title')}</a>
          <span className="sub-line">{t('agencies.setup_description')}</span>
        </li>
        <li>
          <a href={`${base}/thuong-truc`}>{t('mandates.title')}</a>
          <span className="sub-line">{t('mandates.setup_help')}</span>
        </li>
        <li>
          <a href={`${base}/thanh-vien`}>{t('setup.members_link')}</a>
        </li>
      </ul>
    </Card>
  );
}
