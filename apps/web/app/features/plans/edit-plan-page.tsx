import { Card } from '@tiendo/ui';
import { redirect } from 'react-router';
import { act } from '#app/lib/act.ts';
import { load } from '#app/lib/load.ts';
import { requireMay } from '#app/lib/require-may.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { useText } from '#app/lib/text.ts';
import type { Route } from './+types/edit-plan-page';
import { PlanForm } from './plan-form.tsx';
import { readPlanForm } from './read-plan-form.ts';

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
    await api.plans.updatePlan.mutate({
      ...readPlanForm(form),
      id: plan,
      rowVersion: form.number('rowVersion'),
    });
    return redirect(`/${tenant}/ke-hoach/${plan}?da-luu=1`);
  });
}

export const meta = pageTitle('plans.edit_title');

/** EditPlanPage changes a plan's header and legal bases. */
export default function EditPlanPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useText();
  return (
    <Card title={t('plans.edit_title')} id="sua">
      <PlanForm
        plan={loaderData.plan}
        actionData={actionData}
        back={`/${params.tenant}/ke-hoach/${params.plan}`}
      />
    </Card>
  );
}
