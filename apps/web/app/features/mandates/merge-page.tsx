import { AppError, assertThat, MergeAgenciesSchema } from '@tiendo/contracts';
import { Card, PageHeader, Stack } from '@tiendo/ui';
import { redirect } from 'react-router';
import { act } from '#app/lib/act.ts';
import type { Api } from '#app/lib/backend.ts';
import { checkForm } from '#app/lib/check-form.ts';
import { keepForm } from '#app/lib/keep-form.ts';
import { load } from '#app/lib/load.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { requireMay } from '#app/lib/require-may.ts';
import { useText } from '#app/lib/text.ts';
import type { Route } from './+types/merge-page';
import { ConfirmMerge } from './confirm-merge.tsx';
import { MergeForm } from './merge-form.tsx';

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    await requireMay(api, args, 'agency:configure');
    return { agencies: await api.agencies.listAgencies.query({}) };
  });
}

export function action(args: Route.ActionArgs) {
  return act(args, async ({ api, form }) => {
    if (form.text('form') !== 'merge') throw new AppError('bad_request');
    const typed = {
      fromIds: form.all('fromIds'),
      intoId: form.text('intoId'),
      basis: form.text('basis'),
    };
    if (form.text('act') !== 'confirm') {
      return { ...keepForm(form), review: await reviewOf(api, typed) };
    }
    await api.mandates.mergeAgencies.mutate(typed);
    const path = `/${args.params.tenant}/thiet-lap/co-quan`;
    return redirect(`${path}?luu-tru=1&da-sap-nhap=${encodeURIComponent(typed.intoId)}`);
  });
}

/** What the confirmation names: each agency that ends with what it hands over, and the one that takes it. */
async function reviewOf(api: Api, typed: { fromIds: string[]; intoId: string; basis: string }) {
  const chosen = typed.fromIds.filter((id) => id !== typed.intoId);
  assertThat(typed.intoId !== '', 'invalid_input', { intoId: 'nothing_chosen' });
  assertThat(chosen.length > 0, 'invalid_input', { fromIds: 'nothing_chosen' });
  const { fromIds, intoId, basis } = checkForm(MergeAgenciesSchema, { ...typed, fromIds: chosen });
  const agencies = await api.agencies.listAgencies.query({});
  const into = agencies.find(({ id }) => id === intoId);
  const from = agencies.filter(({ id }) => fromIds.includes(id));
  if (!into || from.length === 0) throw new AppError('not_found');
  return { into, from, basis };
}

export const meta = pageTitle('mandates.merge_title');

/** MergePage merges agencies into one: it says first what will move, and asks once more. */
export default function MergePage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useText();
  const base = `/${params.tenant}/thiet-lap`;
  const back = `${base}/co-quan`;
  const review = actionData && 'review' in actionData ? actionData.review : null;
  return (
    <Stack>
      <PageHeader
        title={t('mandates.merge_title')}
        description={t('mandates.merge_description')}
        breadcrumbs={[
          { href: base, label: t('setup.title') },
          { href: back, label: t('agencies.title') },
        ]}
        breadcrumbsLabel={t('common.breadcrumbs')}
      />
      {review ? (
        <ConfirmMerge review={review} back={`${back}/sap-nhap`} />
      ) : (
        <Card>
          <MergeForm agencies={loaderData.agencies} actionData={actionData} back={back} />
        </Card>
      )}
    </Stack>
  );
}
