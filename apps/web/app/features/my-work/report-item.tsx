import {
  CellNote,
  DemoMark,
  DueDate,
  LinkButton,
  StateBadge,
  WorkItem,
  dueTone,
  obligationTone,
} from '@tiendo/ui';
import { useParams } from 'react-router';
import { namesText } from '#app/features/reporting/next-step.tsx';
import { useText, type Text } from '#app/lib/text.ts';
import type { MyReportItem } from './my-work.tsx';

/** ReportItem is one report that the member's agency owes or has sent, or that waits for the member to send it on. */
export function ReportItem({ report }: { readonly report: MyReportItem }) {
  const text = useText();
  const { t, formatPeriod } = text;
  const { tenant } = useParams();
  const href = `/${tenant}/bao-cao/${report.id}`;
  const look = report.isLocked ? 'locked' : report.state;
  const act = actOf(report);
  const what = report.question === null ? formatPeriod(report) : t('report-flow.ad_hoc');
  return (
    <WorkItem
      id={`bao-cao-${report.id}`}
      title={report.title}
      href={href}
      meta={
        <>
          {[what, ...(report.mayApprove ? [report.agencyName] : []), report.planTitle].join(' · ')}{' '}
          {report.isDemonstration && <DemoMark text={t('common.demonstration_short')} />}
          {report.question !== null && <span className="work-question">{report.question}</span>}
        </>
      }
      badge={<StateBadge {...obligationTone(look)} text={t(`states.obligation_${look}`)} />}
      progress={waitingText(report, text)}
      due={<Due report={report} />}
      action={
        <LinkButton
          href={href + act.anchor}
          size="small"
          variant={act.isOwed ? 'primary' : 'quiet'}
        >
          {t(act.label)}
        </LinkButton>
      }
    />
  );
}

function Due({ report }: { readonly report: MyReportItem }) {
  const { t, formatDate, formatDeadline, formatDistance, today } = useText();
  const { lastDay, extendedTo, lockedFrom, isLocked } = report;
  // Sent in time and then returned: the day has passed, but the report is not late.
  const returnedInTime = report.group === 'this_week' && lastDay < today;
  const counted = isOwed(report) && !returnedInTime;
  return (
    <>
      <DueDate
        dueOn={lastDay}
        deadline={formatDeadline(lastDay)}
        {...(counted && { distance: formatDistance(lastDay, today) })}
        tone={dueTone(lastDay, today, !counted)}
      />
      {extendedTo === lastDay && isOwed(report) && <CellNote>{t('my-work.extended')}</CellNote>}
      {isLocked && lockedFrom !== null && (
        <CellNote>{t('my-work.locked_since', { date: formatDate(lockedFrom) })}</CellNote>
      )}
    </>
  );
}

function isOwed({ group }: MyReportItem): boolean {
  return group === 'overdue' || group === 'this_week' || group === 'later';
}

const writing = {
  open: 'my-work.write_report',
  draft: 'my-work.continue_report',
  returned: 'my-work.fix_report',
} as const;

/** What the one button of a report says, and where on its page it lands. */
function actOf(report: MyReportItem) {
  const { state } = report;
  if (report.mayApprove) {
    return { label: 'my-work.approve_report', anchor: '#duyet', isOwed: true } as const;
  }
  if (report.isLocked && state !== 'awaiting_head') {
    return { label: 'my-work.ask_for_time', anchor: '#gia-han', isOwed: true } as const;
  }
  if (state === 'open' || state === 'draft' || state === 'returned') {
    return { label: writing[state], anchor: '#noi-dung', isOwed: true } as const;
  }
  return { label: 'my-work.view_report', anchor: '', isOwed: false } as const;
}

/** Whom a report waits for that is out of its agency's officers' hands. */
function waitingText(report: MyReportItem, text: Text): string | undefined {
  const { t, formatDate } = text;
  const { state, group, submittedOn, waitingDays, next } = report;
  if (group === 'waiting' && submittedOn !== null && waitingDays !== null) {
    return t('my-work.waiting_acceptance', {
      date: formatDate(submittedOn),
      recipient: report.recipient || t('report-flow.recipient_unnamed'),
      days: waitingDays,
    });
  }
  if (state !== 'awaiting_head') return undefined;
  const names = namesText(next.names, text);
  if (next.fallsToAdmin) return t('my-work.waiting_head_falls', { names });
  return report.mayApprove ? undefined : t('my-work.waiting_head', { names });
}
