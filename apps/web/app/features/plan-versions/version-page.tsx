import { Card, DescriptionList, Stack } from '@tiendo/ui';
import { load } from '#app/lib/load.ts';
import { PageRefusal } from '#app/lib/page-refusal.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { useText } from '#app/lib/text.ts';
import type { Route } from './+types/version-page';
import { HeaderChanges } from './header-changes.tsx';
import { countsText } from './change-looks.ts';
import { PlanAsItRead } from './plan-as-it-read.tsx';
import { Redline } from './redline.tsx';
import { VersionState } from './version-state.tsx';
import { versionDocument } from './versions-page.tsx';
import './plan-versions.css';

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    const [version, versions] = await Promise.all([
      api.plans.readVersion.query({ id: args.params.version }),
      api.plans.listVersions.query({ planId: args.params.plan }),
    ]);
    if (version.planId !== args.params.plan) throw new PageRefusal('not_found');
    return { version, versions };
  });
}

export const meta = pageTitle('plan-versions.title');

/** VersionPage is the plan as it read in one version, and what that version changed. */
export default function VersionPage({ loaderData, params }: Route.ComponentProps) {
  const { t } = useText();
  const { version } = loaderData;
  const { number, redline } = version;
  return (
    <Stack>
      <Card title={t('plan-versions.version', { number })} id="phien-ban">
        <Facts {...loaderData} tenant={params.tenant} />
      </Card>
      <Card title={t('plan-versions.what_changed')} id="thay-doi">
        {number === 1 ? (
          <p className="muted">{t('plan-versions.first_version')}</p>
        ) : (
          <Stack>
            <HeaderChanges changes={redline.header} />
            <Redline entries={redline.entries} />
          </Stack>
        )}
      </Card>
      <PlanAsItRead plan={version.snapshot} />
    </Stack>
  );
}

function Facts(props: Route.ComponentProps['loaderData'] & { readonly tenant: string }) {
  const text = useText();
  const { t, formatDate, formatDateTime } = text;
  const { version, versions, tenant } = props;
  const { fileId, effectiveOn, createdByName, createdAt } = version;
  return (
    <DescriptionList
      items={[
        { term: t('common.status'), value: <VersionState version={version} all={versions} /> },
        { term: t('plan-versions.effective_on'), value: formatDate(effectiveOn) },
        { term: t('plans.field_title'), value: version.title },
        { term: t('plan-versions.document'), value: versionDocument(version, text) },
        ...(fileId === null
          ? []
          : [
              {
                term: t('plan-versions.file'),
                value: <a href={`/${tenant}/tep/${fileId}`}>{t('common.download')}</a>,
              },
            ]),
        {
          term: t('plan-versions.created_by'),
          value: t('plan-versions.created_value', {
            name: createdByName,
            time: formatDateTime(createdAt),
          }),
        },
        { term: t('plan-versions.changes'), value: countsText(version.counts, text) || '–' },
      ]}
    />
  );
}
