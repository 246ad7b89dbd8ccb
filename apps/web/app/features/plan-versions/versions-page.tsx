import { Card, DataTable, EmptyState } from '@tiendo/ui';
import type { Outputs } from '#app/lib/api-types.ts';
import { load } from '#app/lib/load.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { useText, type Text } from '#app/lib/text.ts';
import type { Route } from './+types/versions-page';
import { countsText } from './change-looks.ts';
import { VersionState } from './version-state.tsx';

type Version = Outputs['plans']['listVersions'][number];

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => ({
    versions: await api.plans.listVersions.query({ planId: args.params.plan }),
  }));
}

export const meta = pageTitle('plan-versions.title');

/** VersionsPage lists a plan's versions: from when each is in force, by which document, and what it did. */
export default function VersionsPage({ loaderData, params }: Route.ComponentProps) {
  const text = useText();
  const { t, formatDate } = text;
  const { versions } = loaderData;
  const base = `/${params.tenant}/ke-hoach/${params.plan}/phien-ban`;
  return (
    <Card
      title={t('plan-versions.title')}
      id="danh-sach"
      description={t('plan-versions.description')}
      count={versions.length}
      flush
    >
      <DataTable
        caption={t('plan-versions.title')}
        rows={versions}
        rowKey={(version) => version.id}
        empty={
          <EmptyState title={t('plan-versions.empty_title')} icon="history">
            {t('plan-versions.empty_help')}
          </EmptyState>
        }
        columns={[
          {
            key: 'number',
            header: t('plan-versions.title'),
            nowrap: true,
            cell: (version) => (
              <a href={`${base}/${version.id}`}>
                {t('plan-versions.version', { number: version.number })}
              </a>
            ),
          },
          {
            key: 'state',
            header: t('common.status'),
            nowrap: true,
            cell: (version) => <VersionState version={version} all={versions} />,
          },
          {
            key: 'effective',
            header: t('plan-versions.effective_on'),
            nowrap: true,
            cell: (version) => formatDate(version.effectiveOn),
          },
          {
            key: 'document',
            header: t('plan-versions.document'),
            cell: (version) => versionDocument(version, text),
          },
          {
            key: 'changes',
            header: t('plan-versions.changes'),
            cell: (version) => countsText(version.counts, text) || '–',
          },
          {
            key: 'who',
            header: t('plan-versions.created_by'),
            cell: (version) => (
              <>
                {version.createdByName}
                <span className="sub-line">{text.formatDateTime(version.createdAt)}</span>
              </>
            ),
          },
        ]}
      />
    </Card>
  );
}

/** versionDocument names the document that a version was made from. */
export function versionDocument(
  version: Pick<Version, 'documentNumber' | 'issuedOn' | 'importId'>,
  { t, formatDate }: Text,
): string {
  const { documentNumber, issuedOn, importId } = version;
  if (documentNumber === null) {
    return importId === null ? t('plan-versions.no_document') : t('sources.no_number');
  }
  if (issuedOn === null) return documentNumber;
  return t('sources.dated', { number: documentNumber, date: formatDate(issuedOn) });
}
