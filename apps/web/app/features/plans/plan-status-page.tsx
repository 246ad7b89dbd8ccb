import type { PlanStatus } from '@tiendo/contracts';
import { Button, ButtonRow, ConfirmPanel, LinkButton, Notice } from '@tiendo/ui';
import { redirect, useParams } from 'react-router';
import { FailureNotice } from '#app/features/configuration/failure-notice.tsx';
import { missingTexts } from '#app/features/setup/missing-texts.ts';
import type { Outputs } from '#app/lib/api-types.ts';
import { act } from '#app/lib/act.ts';
import { load } from '#app/lib/load.ts';
import { requireMay } from '#app/lib/require-may.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { useText } from '#app/lib/text.ts';
import type { Route } from './+types/plan-status-page';

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    await requireMay(api, args, 'plan:configure');
    return {
      plan: await api.plans.readPlan.query({ id: args.params.plan }),
    };
  });
}

export function action(args: Route.ActionArgs) {
  const { tenant, plan } = args.params;
  return act(args, async ({ api, form }) => {
    const status = form.text('form') === 'archived' ? 'archived' : 'active';
    await api.plans.setPlanStatus.mutate({
      id: plan,
      rowVersion: form.number('rowVersion'),
      status,
    });
    return redirect(`/${tenant}/ke-hoach/${plan}?da-luu=1`);
  });
}

export const meta = pageTitle('plans.status_title');

/** PlanStatusPage asks before a plan is activated, archived or reopened, and says what follows. */
export default function PlanStatusPage({ loaderData, actionData }: Route.ComponentProps) {
  const { plan } = loaderData;
  return (
    <>
      <FailureNotice actionData={actionData} form="active" />
      <FailureNotice actionData={actionData} form="archived" />
      {plan.status !== 'active' && <Activate plan={plan} />}
      {plan.status !== 'archived' && <Archive plan={plan} />}
    </>
  );
}

type Plan = Outputs['plans']['readPlan'];

function Activate({ plan }: { readonly plan: Plan }) {
  const text = useText();
  const { t } = text;
  const name = plan.title;
  const reopens = plan.status === 'archived';
  const missing = plan.setup.flatMap((step) => missingTexts(step, text));
  return (
    <>
      {missing.length > 0 && (
        <Notice kind="warning" title={t('plans.not_ready')}>
          <ul>
            {missing.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
      <ConfirmPanel
        title={
          reopens ? t('plans.reopen_question', { name }) : t('plans.activate_question', { name })
        }
        consequences={[
          t('plans.activate_consequence_seen'),
          t('plans.activate_consequence_reports'),
          t('plans.activate_consequence_mail'),
          t('plans.activate_consequence_published'),
        ]}
      >
        <StatusForm plan={plan} status="active">
          {reopens ? t('plans.reopen') : t('plans.activate')}
        </StatusForm>
      </ConfirmPanel>
    </>
  );
}

function Archive({ plan }: { readonly plan: Plan }) {
  const { t } = useText();
  return (
    <ConfirmPanel
      id="archive"
      title={t('plans.archive_question', { name: plan.title })}
      consequences={[
        t('plans.archive_consequence_readonly'),
        t('plans.archive_consequence_reminders'),
        t('plans.archive_consequence_published'),
      ]}
    >
      <StatusForm plan={plan} status="archived">
        {t('common.archive')}
      </StatusForm>
    </ConfirmPanel>
  );
}

function StatusForm(props: {
  readonly plan: Plan;
  readonly status: Exclude<PlanStatus, 'draft'>;
  readonly children: string;
}) {
  const { t } = useText();
  const { tenant } = useParams();
  const { plan, status, children } = props;
  return (
    <form method="post">
      <input type="hidden" name="form" value={status} />
      <input type="hidden" name="rowVersion" value={plan.rowVersion} />
      <ButtonRow>
        <Button variant={status === 'archived' ? 'danger' : 'primary'}>{children}</Button>
        <LinkButton href={`/${tenant}/ke-hoach/${plan.id}`}>{t('common.cancel')}</LinkButton>
      </ButtonRow>
    </form>
  );
}
