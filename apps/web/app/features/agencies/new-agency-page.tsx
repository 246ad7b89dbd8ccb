import { randomUUID } from 'node:crypto';
import { redirect } from 'react-router';
import { act } from '#app/lib/act.ts';
import { load } from '#app/lib/load.ts';
import { requireMay } from '#app/lib/require-may.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import type { Route } from './+types/new-agency-page';
import { AgencyForm, readAgencyForm } from './agency-form.tsx';

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    await requireMay(api, args, 'agency:configure');
    const agencies = await api.agencies.listAgencies.query({});
    const standingBody = agencies.find((agency) => agency.isStandingBody)?.name ?? null;
    return { standingBody, submissionId: randomUUID() };
  });
}

export function action(args: Route.ActionArgs) {
  return act(args, async ({ api, form }) => {
    const submissionId = form.text('submissionId');
    const { id } = await api.agencies.createAgency.mutate({
      ...readAgencyForm(form),
      submissionId,
    });
    return redirect(`/${args.params.tenant}/thiet-lap/co-quan?da-luu=1#${id}`);
  });
}

export const meta = pageTitle('agencies.create_title');

/** NewAgencyPage adds an agency to the tenant. */
export default function NewAgencyPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { submissionId, standingBody } = loaderData;
  return (
    <AgencyForm
      agency={{
        name: '',
        shortName: null,
        kind: 'department',
        isStandingBody: false,
        submissionId,
      }}
      standingBody={standingBody}
      actionData={actionData}
      tenant={params.tenant}
    />
  );
}
