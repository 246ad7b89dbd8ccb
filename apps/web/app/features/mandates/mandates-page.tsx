import { Card, Notice, PageHeader, Stack } from '@tiendo/ui';
import { randomUUID } from 'node:crypto';
import { useSearchParams } from 'react-router';
import { act } from '#app/lib/act.ts';
import { load } from '#app/lib/load.ts';
import { useMay } from '#app/lib/may.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { readMay } from '#app/lib/require-may.ts';
import { useText } from '#app/lib/text.ts';
import type { Route } from './+types/mandates-page';
import { CancelMandate } from './cancel-mandate.tsx';
import { ConfirmHandOver } from './confirm-hand-over.tsx';
import { HandOverForm } from './hand-over-form.tsx';
import { mandateAction } from './mandate-action.ts';
import { MandatesTable } from './mandates-table.tsx';

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    const [mandates, agencies, mayHandOver] = await Promise.all([
      api.mandates.listMandates.query(),
      api.agencies.listAgencies.query({}),
      readMay(api, args, 'agency:configure'),
    ]);
    const cancelled = new URL(args.request.url).searchParams.get('huy');
    return {
      mandates,
      holder: agencies.find((agency) => agency.isStandingBody)?.name ?? null,
      successors: agencies
        .filter((agency) => !agency.isStandingBody)
        .map(({ id, name }) => ({ id, name })),
      cancelling: mayHandOver
        ? (mandates.find(({ id, isDone }) => id === cancelled && !isDone) ?? null)
        : null,
      submissionId: randomUUID(),
    };
  });
}

export function action(args: Route.ActionArgs) {
  return act(args, (input) => mandateAction(input, args.params.tenant));
}

export const meta = pageTitle('mandates.title');

const flags = { 'da-giao': 'mandates.done', 'da-len-lich': 'mandates.planned_done' } as const;

/** MandatesPage says which agency held the duty of standing body when and by which document, and hands it on. */
export default function MandatesPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useText();
  const mayHandOver = useMay('agency:configure');
  const { mandates, holder, cancelling } = loaderData;
  const path = `/${params.tenant}/thiet-lap/thuong-truc`;
  const review = actionData && 'review' in actionData ? actionData.review : null;
  const crumbs = [
    ...(mayHandOver ? [{ href: `/${params.tenant}/thiet-lap`, label: t('setup.title') }] : []),
    { href: `/${params.tenant}/thiet-lap/co-quan`, label: t('agencies.title') },
  ];
  return (
    <Stack>
      <PageHeader
        title={t('mandates.title')}
        description={t('mandates.description')}
        breadcrumbs={crumbs}
        breadcrumbsLabel={t('common.breadcrumbs')}
      />
      <Flags />
      {cancelling && <CancelMandate mandate={cancelling} back={path} actionData={actionData} />}
      {review ? (
        <ConfirmHandOver review={review} holder={holder} back={path} />
      ) : (
        <Card title={t('mandates.history')} id="lich-su" count={mandates.length} flush>
          <MandatesTable mandates={mandates} holder={holder} path={mayHandOver ? path : null} />
        </Card>
      )}
      {mayHandOver && !review && !cancelling && (
        <Card title={t('mandates.hand_over')} id="giao" description={t('mandates.hand_over_help')}>
          <HandOverForm {...loaderData} actionData={actionData} />
        </Card>
      )}
    </Stack>
  );
}

function Flags() {
  const { t } = useText();
  const [search] = useSearchParams();
  if (search.has('da-huy')) return <Notice kind="success">{t('mandates.cancelled')}</Notice>;
  const flag = (['da-giao', 'da-len-lich'] as const).find((name) => search.has(name));
  return flag ? <Notice kind="success">{t(flags[flag])}</Notice> : null;
}
