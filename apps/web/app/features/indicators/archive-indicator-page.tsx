import { PageHeader, Stack } from '@tiendo/ui';
import { redirect } from 'react-router';
import { ConfirmArchive } from '#app/features/configuration/confirm-archive.tsx';
import { act } from '#app/lib/act.ts';
import { load } from '#app/lib/load.ts';
import { requireMay } from '#app/lib/require-may.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { useText } from '#app/lib/text.ts';
import type { Route } from './+types/archive-indicator-page';

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
    const rowVersion = form.number('rowVersion');
    await api.indicators.archiveIndicator.mutate({ id: indicator, rowVersion, archived: true });
    return redirect(`/${tenant}/chi-so-quoc-gia?da-luu-tru=1`);
  });
}

export const meta = pageTitle('indicators.archive_title');

/** ArchiveIndicatorPage asks before an entry leaves the catalogue, and says what stays. */
export default function ArchiveIndicatorPage({
  loaderData,
  actionData,
  params,
}: Route.ComponentProps) {
  const { t } = useText();
  const { code, name, rowVersion } = loaderData.indicator;
  const back = `/${params.tenant}/chi-so-quoc-gia`;
  return (
    <Stack>
      <PageHeader
        title={name}
        breadcrumbs={[{ href: back, label: t('indicators.title') }]}
        breadcrumbsLabel={t('common.breadcrumbs')}
      />
      <ConfirmArchive
        name={`${code} ${name}`}
        rowVersion={rowVersion}
        back={back}
        actionData={actionData}
        consequences={[t('indicators.archive_consequence')]}
      />
    </Stack>
  );
}
