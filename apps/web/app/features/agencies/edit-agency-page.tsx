import { redirect } from 'react-router';
import { act } from '#app/lib/act.ts';
import { load } from '#app/lib/load.ts';
import { requireMay } from '#app/lib/require-may.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import type { Route } from './+types/edit-agency-page';
import { AgencyForm, readAgencyForm } from './agency-form.tsx';

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    await requireMay(api, args, 'agency:configure');
    const [agency, agencies] = await Promise.all([
      api.agencies.readAgency.query({ id: args.params.agency }),
      api.agencies.listAgencies.query({}),
    ]);
    const holder = agencies.find((other) => other.isStandingBody && other.id !== agency.id);
    return { agency, standingBody: holder?.name ?? null };
  });
}

export function action(args: Route.ActionArgs) {
  const { tenant, agency } = args.params;
  return act(args, async ({ api, form }) => {
    const rowVersion = form.number('rowVersion');
    await api.agencies.updateAgency.mutate({ ...readAgencyForm(form), id: agency, rowVersion });
    return redirect(`/${tenant}/thiet-lap/co-quan?da-luu=1#${agency}`);
  });
}

export const meta = pageTitle('agencies.edit_title');

/** EditAgencyPage changes an agency of the tenant. */
export default function EditAgencyPage({ loaderData, actionData, params }: Route.ComponentProps) {
  return <AgencyForm {...loaderData} actionData={actionData} tenant={params.tenant} />;
}
