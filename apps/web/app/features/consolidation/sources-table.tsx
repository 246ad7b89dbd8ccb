import { DataTable, StateBadge, obligationTone } from '@tiendo/ui';
import { useParams } from 'react-router';
import type { Outputs } from '#app/lib/api-types.ts';
import { useText } from '#app/lib/text.ts';

/** ConsolidationView is what a consolidated report rests on. */
export type ConsolidationView = Outputs['consolidation']['readConsolidation'];
type Source = ConsolidationView['sources'][number];

/** SourcesTable lists the reports that a consolidated one is made of, each leading to itself. */
export function SourcesTable({ sources }: { readonly sources: readonly Source[] }) {
  const { t } = useText();
  const { tenant } = useParams();
  return (
    <DataTable
      caption={t('consolidation.sources')}
      rows={sources}
      rowKey={(source) => source.obligationId}
      columns={[
        {
          key: 'agency',
          header: t('common.agency'),
          cell: ({ agencyName, obligationId, mayRead }) =>
            mayRead ? <a href={`/${tenant}/bao-cao/${obligationId}`}>{agencyName}</a> : agencyName,
        },
        {
          key: 'state',
          header: t('consolidation.source_state'),
          cell: (source) => <SourceState source={source} />,
        },
      ]}
    />
  );
}

function SourceState({ source }: { readonly source: Source }) {
  const { t } = useText();
  const look =
    source.nothingToReport && source.state === 'accepted' ? 'nothing_to_report' : source.state;
  return <StateBadge {...obligationTone(look)} text={t(`states.obligation_${look}`)} />;
}
