import { StateBadge, obligationTone } from '@tiendo/ui';
import { useParams } from 'react-router';
import type { Report } from '#app/features/reporting/report-page.tsx';
import { useText } from '#app/lib/text.ts';
import type { ConsolidationView } from './sources-table.tsx';

interface Props {
  readonly report: Report;
  readonly view: ConsolidationView;
}

/** NextReport says where a consolidated report goes once it was accepted or sent, and leads to the report that carries it on. */
export function NextReport({ report, view }: Props) {
  const { t } = useText();
  const isOver = report.state === 'accepted' || report.state === 'waived';
  if (view.next === null && isOver) return null;
  return (
    <section className="report-part next-report">
      <h3>{t('consolidation.next')}</h3>
      <p>{view.next ? <Carried next={view.next} /> : <Last report={report} view={view} />}</p>
    </section>
  );
}

function Carried({ next }: { readonly next: NonNullable<ConsolidationView['next']> }) {
  const { t } = useText();
  const { tenant } = useParams();
  return (
    <>
      {t('consolidation.next_report')}{' '}
      <a href={`/${tenant}/bao-cao/${next.obligationId}`}>{next.title}</a>{' '}
      <StateBadge {...obligationTone(next.state)} text={t(`states.obligation_${next.state}`)} />
    </>
  );
}

function Last({ report, view }: Props) {
  const { t } = useText();
  if (!view.goesUp) return t('consolidation.next_none');
  const when = report.hop > 2 ? 'third' : 'second';
  return `${t(`consolidation.next_none_${when}`)} ${t('consolidation.next_small')}`;
}
