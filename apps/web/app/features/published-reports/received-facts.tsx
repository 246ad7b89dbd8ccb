import { Card, DescriptionList } from '@tiendo/ui';
import { useText } from '#app/lib/text.ts';
import type { ReceivedReport } from './received-report-page.tsx';

/** ReceivedFacts says who sent a report, of which plan, for which time, and when. */
export function ReceivedFacts({ report }: { readonly report: ReceivedReport }) {
  const { t, formatDate, formatDeadline } = useText();
  const { content, periodFrom, periodTo } = report;
  const number = content.documentNumber;
  const covers = { from: formatDate(periodFrom), to: formatDate(periodTo) };
  const sent = { name: content.sentByName, date: formatDate(report.sentOn) };
  return (
    <Card>
      <DescriptionList
        items={[
          { term: t('received.column_sender'), value: report.tenant.name },
          {
            term: t('received.fact_plan'),
            value: (
              <>
                {content.planTitle}
                {number !== null && (
                  <span className="fact-note">{t('received.fact_plan_number', { number })}</span>
                )}
              </>
            ),
          },
          { term: t('reporting.covers'), value: t('reporting.covers_value', covers) },
          { term: t('received.fact_last_day'), value: formatDeadline(report.lastDay) },
          { term: t('received.fact_sent'), value: t('received.sent_by', sent) },
        ]}
      />
    </Card>
  );
}
