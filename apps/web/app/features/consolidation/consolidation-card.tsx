import { Card, InlineDisclosure, Notice } from '@tiendo/ui';
import type { Report } from '#app/features/reporting/report-page.tsx';
import { useText, type Text } from '#app/lib/text.ts';
import './consolidation.css';
import { CoverageView, coverageSentence, listed } from './coverage-view.tsx';
import { DraftForm } from './draft-form.tsx';
import { NextReport } from './next-report.tsx';
import { sinceDrafted } from './since-drafted.ts';
import { SourcesTable, type ConsolidationView } from './sources-table.tsx';

interface Props {
  readonly report: Report;
  readonly view: ConsolidationView;
  readonly actionData: unknown;
}

/** ConsolidationCard says what a consolidated report rests on, lets it draft itself, and stays as the record once it was sent. */
export function ConsolidationCard({ report, view, actionData }: Props) {
  const text = useText();
  const { t } = text;
  const coverage = view.drafted ?? (report.mayWrite ? view.now : null);
  return (
    <Card
      title={t('consolidation.title')}
      id="tong-hop"
      description={coverage ? basisText(report, view, text) : t('consolidation.by_hand')}
    >
      <div className="consolidation">
        {coverage && <CoverageView coverage={coverage} />}
        {report.mayWrite && <SinceDrafted view={view} />}
        {report.mayWrite && <DraftForm report={report} view={view} actionData={actionData} />}
        <Sources view={view} />
        <NextReport report={report} view={view} />
      </div>
    </Card>
  );
}

function basisText(report: Report, { drafted, now }: ConsolidationView, text: Text): string {
  const coverage = coverageSentence(drafted ?? now, text);
  if (drafted === null) return text.t('consolidation.basis_now', { coverage });
  const isSent = !['open', 'draft', 'returned'].includes(report.state);
  return text.t(isSent ? 'consolidation.basis_sent' : 'consolidation.basis_draft', { coverage });
}

function SinceDrafted({ view }: { readonly view: ConsolidationView }) {
  const { t } = useText();
  const { drafted, now, sources } = view;
  if (drafted === null) return null;
  const accepted = sources.filter((source) => source.state === 'accepted');
  const since = sinceDrafted(
    drafted,
    now,
    accepted.map((source) => source.agencyName),
  );
  if (since === null) return null;
  return (
    <Notice kind="warning" title={t('consolidation.since')}>
      {(['accepted', 'sent', 'left'] as const)
        .filter((what) => since[what].length > 0)
        .map((what) => (
          <p key={what}>{t(`consolidation.since_${what}`, { names: listed(since[what]) })}</p>
        ))}
      {since.accepted.length + since.left.length > 0 && <p>{t('consolidation.since_help')}</p>}
    </Notice>
  );
}

function Sources({ view }: { readonly view: ConsolidationView }) {
  const { t } = useText();
  const count = view.sources.length;
  if (count === 0) return <p className="quiet">{t('consolidation.sources_empty')}</p>;
  return (
    <InlineDisclosure summary={t('consolidation.sources_show', { count })} icon="reports">
      <SourcesTable sources={view.sources} />
    </InlineDisclosure>
  );
}
