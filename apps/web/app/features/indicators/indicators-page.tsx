import { Card, EmptyState, LinkButton, PageHeader, Stack } from '@tiendo/ui';
import { redirect } from 'react-router';
import { ArchivedLink } from '#app/features/configuration/archived-link.tsx';
import { FailureNotice } from '#app/features/configuration/failure-notice.tsx';
import { SavedNotice } from '#app/features/configuration/saved-notice.tsx';
import { act } from '#app/lib/act.ts';
import { load } from '#app/lib/load.ts';
import { useMay } from '#app/lib/may.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { useText } from '#app/lib/text.ts';
import type { Route } from './+types/indicators-page';
import { IndicatorsTable } from './indicators-table.tsx';

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    const includeArchived = new URL(args.request.url).searchParams.has('luu-tru');
    return {
      indicators: await api.indicators.listIndicators.query({ includeArchived }),
      includeArchived,
    };
  });
}

export function action(args: Route.ActionArgs) {
  return act(args, async ({ api, form }) => {
    const id = form.text('id');
    const rowVersion = form.number('rowVersion');
    await api.indicators.archiveIndicator.mutate({ id, rowVersion, archived: false });
    return redirect(`/${args.params.tenant}/chi-so-quoc-gia?da-khoi-phuc=1#${id}`);
  });
}

export const meta = pageTitle('indicators.title');

/** IndicatorsPage is the ministry's catalogue: everybody reads it, the ministry adds, edits and archives here. */
export default function IndicatorsPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useText();
  const { indicators, includeArchived } = loaderData;
  const mayConfigure = useMay('indicator:configure');
  const base = `/${params.tenant}/chi-so-quoc-gia`;
  const create = (
    <LinkButton href={`${base}/them`} variant="primary" icon="add">
      {t('indicators.create_title')}
    </LinkButton>
  );
  return (
    <Stack>
      <PageHeader
        title={t('indicators.title')}
        description={t('indicators.description')}
        {...(mayConfigure && { actions: create })}
      />
      <SavedNotice />
      <FailureNotice actionData={actionData} form="restore" />
      <Card
        title={t('indicators.title')}
        id="danh-sach"
        count={indicators.length}
        flush
        {...(mayConfigure && { actions: <ArchivedLink base={base} shown={includeArchived} /> })}
      >
        <IndicatorsTable
          indicators={indicators}
          {...(mayConfigure && { editBase: base })}
          empty={
            <EmptyState
              title={t('indicators.empty_title')}
              icon="targets"
              {...(mayConfigure && { action: create })}
            >
              {t('indicators.empty_help')}
            </EmptyState>
          }
        />
      </Card>
    </Stack>
  );
}
