import { redirect } from 'react-router';
import { act } from '#app/lib/act.ts';
import { load } from '#app/lib/load.ts';
import { requireMay } from '#app/lib/require-may.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import type { Route } from './+types/edit-indicator-page';
import { IndicatorForm, readIndicatorForm } from './indicator-form.tsx';

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    await requireMay(api, args, 'indicator:configure');
    return {
      indicator: await api.indicators.readIndicator.query({ id: args.params.indicator }),
    };
  });
}

export function action(args: Route.ActionArgs) {
  const { tenant, indicator } = args.params;
  return act(args, async ({ api, form }) => {
    await api.indicators.updateIndicator.mutate({
      ...readIndicatorForm(form),
      id: indicator,
      rowVersion: form.number('rowVersion'),
    });
    return redirect(`/${tenant}/chi-so-quoc-gia?da-luu=1#${indicator}`);
  });
}

export const meta = pageTitle('indicators.edit_title');

/** EditIndicatorPage changes an entry of the ministry's catalogue. */
export default function EditIndicatorPage({
  loaderData,
  actionData,
  params,
}: Route.ComponentProps) {
  return (
    <IndicatorForm
      indicator={loaderData.indicator}
      actionData={actionData}
      tenant={params.tenant}
    />
  );
}
