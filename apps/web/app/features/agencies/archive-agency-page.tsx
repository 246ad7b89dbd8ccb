import { LinkButton, Notice, PageHeader, Stack } from '@tiendo/ui';
import { redirect } from 'react-router';
import { ConfirmArchive } from '#app/features/configuration/confirm-archive.tsx';
import { act } from '#app/lib/act.ts';
import { load } from '#app/lib/load.ts';
import { PageRefusal } from '#app/lib/page-refusal.ts';
import { requireMay } from '#app/lib/require-may.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { useText, type Text } from '#app/lib/text.ts';
import type { Agency } from './agencies-table.tsx';
import type { Route } from './+types/archive-agency-page';

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    await requireMay(api, args, 'agency:configure');
    const agencies = await api.agencies.listAgencies.query({ includeArchived: true });
    const agency = agencies.find(({ id }) => id === args.params.agency);
    if (!agency) throw new PageRefusal('not_found');
    return { agency };
  });
}

export function action(args: Route.ActionArgs) {
  const { tenant, agency } = args.params;
  return act(args, async ({ api, form }) => {
    const rowVersion = form.number('rowVersion');
    await api.agencies.archiveAgency.mutate({ id: agency, rowVersion, archived: true });
    return redirect(`/${tenant}/thiet-lap/co-quan?da-luu-tru=1`);
  });
}

export const meta = pageTitle('agencies.archive_title');

/** ArchiveAgencyPage asks before an agency leaves the lists; one that still has open tasks cannot go. */
export default function ArchiveAgencyPage({
  loaderData,
  actionData,
  params,
}: Route.ComponentProps) {
  const text = useText();
  const { t } = text;
  const { agency } = loaderData;
  const back = `/${params.tenant}/thiet-lap/co-quan`;
  return (
    <Stack>
      <PageHeader
        title={agency.name}
        breadcrumbs={[
          { href: `/${params.tenant}/thiet-lap`, label: t('setup.title') },
          { href: back, label: t('agencies.title') },
        ]}
        breadcrumbsLabel={t('common.breadcrumbs')}
      />
      {agency.openTasks > 0 ? (
        <>
          <Notice kind="warning">
            {t('agencies.archive_blocked', { count: agency.openTasks })}
          </Notice>
          <p>
            <LinkButton href={back}>{t('common.back')}</LinkButton>
          </p>
        </>
      ) : (
        <ConfirmArchive
          name={agency.name}
          rowVersion={agency.rowVersion}
          back={back}
          actionData={actionData}
          consequences={consequences(agency, text)}
        />
      )}
    </Stack>
  );
}

function consequences(agency: Agency, { t }: Text): string[] {
  const { members, openReports, targets } = agency;
  return [
    ...(agency.isStandingBody ? [t('agencies.archive_consequence_standing')] : []),
    ...(members > 0 ? [t('agencies.archive_consequence_members', { count: members })] : []),
    ...(openReports > 0 ? [t('agencies.archive_consequence_reports', { count: openReports })] : []),
    ...(targets > 0 ? [t('agencies.archive_consequence_targets', { count: targets })] : []),
  ];
}
