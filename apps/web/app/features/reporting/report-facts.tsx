import { Card, DescriptionList, DueDate, StateBadge, dueTone, timelinessTone } from '@tiendo/ui';
import { useText, type Text } from '#app/lib/text.ts';
import type { Report } from './report-page.tsx';

/** ReportFacts says whose report it is, for which time, by when, for whom, and what became of it. */
export function ReportFacts({ report }: { readonly report: Report }) {
  const text = useText();
  const { t, formatDate, formatDateTime } = text;
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
  const lock = lockText(report, text);
  return (
    <Card>
      <DescriptionList
        items={[
          { term: t('common.agency'), value: report.agencyName },
          { term: t('reporting.covers'), value: covers },
          { term: t('report-flow.last_day'), value: <LastDay report={report} /> },
          { term: t('reporting.timeliness'), value: timeliness },
          ...(lock === null ? [] : [{ term: t('report-flow.lock'), value: lock }]),
          ...(report.recipient === ''
            ? []
            : [{ term: t('reporting.field_recipient'), value: report.recipient }]),
          ...(sent === null ? [] : [{ term: t('reporting.sent'), value: sent }]),
          ...(report.acceptedUnder === null
            ? []
            : [{ term: t('report-flow.accepted_under'), value: report.acceptedUnder }]),
        ]}
      />
    </Card>
  );
}

function isSettled({ state }: Report): boolean {
  return state === 'submitted' || state === 'accepted' || state === 'waived';
}

/** The last day with its weekday and distance, and whether it was moved for this agency alone. */
function LastDay({ report }: { readonly report: Report }) {
  const { t, formatDeadline, formatDistance, today } = useText();
  const { lastDay, extendedTo } = report;
  const settled = isSettled(report);
  return (
    <>
      <DueDate
        dueOn={lastDay}
        deadline={formatDeadline(lastDay)}
        {...(!settled && { distance: formatDistance(lastDay, today) })}
        tone={dueTone(lastDay, today, settled)}
      />
      {extendedTo !== null && (
        <span className="fact-note">
          {t('report-flow.extended_to', { deadline: formatDeadline(extendedTo) })}
        </span>
      )}
    </>
  );
}

/** A report that came, or never locks, needs no word of the lock. */
function lockText(report: Report, { t, formatDeadline, today }: Text): string | null {
  const { lockedFrom, isLocked, unlockedUntil } = report;
  if (lockedFrom === null || isSettled(report) || report.state === 'returned') return null;
  const deadline = formatDeadline(lockedFrom);
  if (isLocked) return t('report-flow.locked_since', { deadline });
  if (unlockedUntil !== null && unlockedUntil >= today && lockedFrom <= today) {
    return t('report-flow.unlocked_until', { deadline: formatDeadline(unlockedUntil) });
  }
  return t('report-flow.lock_ahead', { deadline });
}
