import { StateBadge, obligationTone } from '@tiendo/ui';
import { useParams } from 'react-router';
import type { Report } from '#app/features/reporting/report-page.tsx';
import { useText } from '#app/lib/text.ts';
import type { ConsolidationView } from './sources-table.tsx';

/** NextReport says where a consolidated report goes once it was accepted or sent, and leads to the report that carries it on. */
export function NextReport(props: {
  readonly report: Report;
  readonly next: ConsolidationView['next'];
}) {
  const { t } = useText();
  const { tenant } = useParams();
  const { report, next } = props;
  const last = report.hop > 2 ? 'third' : 'second';
  return (
    <section className="report-part next-report">
      <h3>{t('consolidation.next')}</h3>
      {next ? (
        <p>
          {t('consolidation.next_report')}{' '}
          <a href={`/${tenant}/bao-cao/${next.obligationId}`}>{next.title}</a>{' '}
          <StateBadge {...obligationTone(next.state)} text={t(`states.obligation_${next.state}`)} />
        </p>
      ) : (
        <p>
          {t(`consolidation.next_none_${last}`)} {t('consolidation.next_small')}
        </p>
      )}
    </section>
  );
}
