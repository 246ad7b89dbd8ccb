import { Card, PageHeader, Stack } from '@tiendo/ui';
import { randomUUID } from 'node:crypto';
import { redirect } from 'react-router';
import { act } from '#app/lib/act.ts';
import { load } from '#app/lib/load.ts';
import { requireMay } from '#app/lib/require-may.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { useText } from '#app/lib/text.ts';
import type { Route } from './+types/new-plan-page';
import { PlanForm } from './plan-form.tsx';
import { readPlanForm } from './read-plan-form.ts';

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api, backend) => {
    await requireMay(api, args, 'plan:configure');
    return { submissionId: randomUUID(), year: Number(backend.today().slice(0, 4)) };
  });
}

export function action(args: Route.ActionArgs) {
  return act(args, async ({ api, form }) => {
    const { id } = await api.plans.createPlan.mutate({
      ...readPlanForm(form),
      isDemonstration: form.checked('isDemonstration'),
      submissionId: form.text('submissionId'),
    });
    return redirect(`/${args.params.tenant}/thiet-lap?ke-hoach=${id}&da-luu=1`);
  });
}

export const meta = pageTitle('plans.create_title');

/** NewPlanPage starts a plan with its header; the setup checklist leads on. */
export default function NewPlanPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useText();
  const back = `/${params.tenant}/ke-hoach`;
  const { submissionId, year } = loaderData;
  return (
    <Stack>
      <PageHeader
        title={t('plans.create_title')}
        breadcrumbs={[{ href: back, label: t('plans.title') }]}
        breadcrumbsLabel={t('common.breadcrumbs')}
      />
      <Card>
        <PlanForm
          actionData={actionData}
          back={back}
          plan={{
            title: '',
            documentNumber: null,
            issuedBy: null,
            issuedOn: null,
            periodFrom: year,
            periodTo: year,
            summary: '',
            legalBases: [],
            submissionId,
          }}
        />
      </Card>
    </Stack>
  );
}
