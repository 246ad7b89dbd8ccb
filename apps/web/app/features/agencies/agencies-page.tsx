import { Card, Cluster, EmptyState, LinkButton, Notice, PageHeader, Stack } from '@tiendo/ui';
import { useSearchParams } from 'react-router';
import { ArchivedLink } from '#app/features/configuration/archived-link.tsx';
import { FailureNotice } from '#app/features/configuration/failure-notice.tsx';
import { listAction } from '#app/features/configuration/list-action.ts';
import { ListActs } from '#app/features/configuration/list-acts.tsx';
import { SavedNotice } from '#app/features/configuration/saved-notice.tsx';
import { load } from '#app/lib/load.ts';
import { useMay } from '#app/lib/may.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { useText } from '#app/lib/text.ts';
import type { Route } from './+types/agencies-page';
import { AgenciesTable, type Agency } from './agencies-table.tsx';

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    const includeArchived = new URL(args.request.url).searchParams.has('luu-tru');
    return {
      agencies: await api.agencies.listAgencies.query({ includeArchived }),
      includeArchived,
    };
  });
}

export function action(args: Route.ActionArgs) {
  return listAction(args, {
    back: `/${args.params.tenant}/thiet-lap/co-quan`,
    move: (api, input) => api.agencies.moveAgency.mutate(input),
    restore: (api, input) => api.agencies.archiveAgency.mutate(input),
  });
}

export const meta = pageTitle('agencies.title');

/** AgenciesPage is the tenant's list of agencies: add, edit, order, archive. */
export default function AgenciesPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useText();
  const { agencies, includeArchived } = loaderData;
  const mayConfigure = useMay('agency:configure');
  const base = `/${params.tenant}/thiet-lap/co-quan`;
  const create = (
    <LinkButton href={`${base}/them`} variant="primary" icon="add">
      {t('agencies.create_title')}
    </LinkButton>
  );
  const headActs = (
    <Cluster>
      {create}
      <LinkButton href={`${base}/sap-nhap`} icon="merge">
        {t('mandates.merge_title')}
      </LinkButton>
    </Cluster>
  );
  const current = agencies.filter((agency) => !agency.archived);
  const acts = (agency: Agency) => (
    <ListActs
      row={agency}
      base={base}
      first={agency === current[0]}
      last={agency === current.at(-1)}
    />
  );
  return (
    <Stack>
      <PageHeader
        title={t('agencies.title')}
        description={t('agencies.setup_description')}
        breadcrumbs={[{ href: `/${params.tenant}/thiet-lap`, label: t('setup.title') }]}
        breadcrumbsLabel={t('common.breadcrumbs')}
        {...(mayConfigure && { actions: headActs })}
      />
      <SavedNotice />
      <MergedNotice agencies={agencies} />
      <FailureNotice actionData={actionData} form="move" />
      <FailureNotice actionData={actionData} form="restore" />
      <Card
        title={t('agencies.title')}
        id="danh-sach"
        count={agencies.length}
        flush
        description={<a href={`/${params.tenant}/thiet-lap/thuong-truc`}>{t('mandates.title')}</a>}
        actions={<ArchivedLink base={base} shown={includeArchived} />}
      >
        <AgenciesTable
          agencies={agencies}
          {...(mayConfigure && { acts })}
          empty={
            <EmptyState title={t('agencies.empty_title')} icon="agencies" action={create}>
              {t('agencies.empty_help')}
            </EmptyState>
          }
        />
      </Card>
    </Stack>
  );
}

/** MergedNotice says that a merger is done, by the successor that the action left in the address. */
function MergedNotice({ agencies }: { readonly agencies: readonly Agency[] }) {
  const { t } = useText();
  const [search] = useSearchParams();
  const into = agencies.find(({ id }) => id === search.get('da-sap-nhap'));
  if (!into) return null;
  return <Notice kind="success">{t('mandates.merged', { agency: into.name })}</Notice>;
}
