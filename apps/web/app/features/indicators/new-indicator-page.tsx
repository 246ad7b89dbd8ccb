import { randomUUID } from 'node:crypto';
import { redirect } from 'react-router';
import { act } from '#app/lib/act.ts';
import { load } from '#app/lib/load.ts';
import { requireMay } from '#app/lib/require-may.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import type { Route } from './+types/new-indicator-page';
import { IndicatorForm, readIndicatorForm } from './indicator-form.tsx';

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    await requireMay(api, args, 'indicator:configure');
    return { submissionId: randomUUID() };
  });
}

export function action(args: Route.ActionArgs) {
  return act(args, async ({ api, form }) => {
    const { id } = await api.indicators.createIndicator.mutate({
      ...readIndicatorForm(form),
      submissionId: form.text('submissionId'),
    });
    return redirect(`/${args.params.tenant}/chi-so-quoc-gia?da-luu=1#${id}`);
  });
}

const fresh = { code: '', name: '', unit: '%', unitNoun: null, definition: '' } as const;

export const meta = pageTitle('indicators.create_title');

/** NewIndicatorPage adds an entry to the ministry's catalogue. */
export default function NewIndicatorPage({ loaderData, actionData, params }: Route.ComponentProps) {
  return (
    <IndicatorForm
      indicator={{ ...fresh, submissionId: loaderData.submissionId }}
      actionData={actionData}
      tenant={params.tenant}
    />
  );
}
