import { Card, DescriptionList, DueDate, StateBadge, dueTone, timelinessTone } from '@tiendo/ui';
import { useText } from '#app/lib/text.ts';
import type { Report } from './report-page.tsx';

/** ReportFacts says whose report it is, for which time, by when, for whom, and what became of it. */
export function ReportFacts({ report }: { readonly report: Report }) {
  const { t, formatDate, formatDateTime, formatDeadline, formatDistance, today } = useText();
  const settled =
    report.state === 'submitted' || report.state === 'accepted' || report.state === 'waived';
  const due = (
    <DueDate
      dueOn={report.lastDay}
      deadline={formatDeadline(report.lastDay)}
      {...(!settled && { distance: formatDistance(report.lastDay, today) })}
      tone={dueTone(report.lastDay, today, settled)}
    />
  );
  const timeliness = (
    <StateBadge
      {...timelinessTone(report.timeliness)}
      text={t(`states.timeliness_${report.timeliness}`)}
    />
  );
  const sent =
    report.submittedAt !== null && report.submittedByName !== null
      ? t('reporting.sent_by', {
          name: report.submittedByName,
          time: formatDateTime(report.submittedAt),
        })
      : null;
  const covers = t('reporting.covers_value', {
    from: formatDate(report.periodFrom),
    to: formatDate(report.periodTo),
  });
  return (
    <Card>
      <DescriptionList
        items={[
          { term: t('common.agency'), value: report.agencyName },
          { term: t('reporting.covers'), value: covers },
          { term: t('common.due'), value: due },
          { term: t('reporting.timeliness'), value: timeliness },
          ...(report.recipient === ''
            ? []
            : [{ term: t('reporting.field_recipient'), value: report.recipient }]),
          ...(sent === null ? [] : [{ term: t('reporting.sent'), value: sent }]),
        ]}
      />
    </Card>
  );
}
