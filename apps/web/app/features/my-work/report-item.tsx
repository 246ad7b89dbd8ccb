import {
  DemoMark,
  DueDate,
  LinkButton,
  StateBadge,
  WorkItem,
  dueTone,
  obligationTone,
} from '@tiendo/ui';
import { useParams } from 'react-router';
import { useText } from '#app/lib/text.ts';
import type { MyReportItem } from './my-work.tsx';

const action = {
  open: 'my-work.write_report',
  draft: 'my-work.continue_report',
  returned: 'my-work.fix_report',
  awaiting_head: 'my-work.view_report',
  submitted: 'my-work.view_report',
  accepted: 'my-work.view_report',
  waived: 'my-work.view_report',
} as const;

/** ReportItem is one report that the member's agency owes or has sent. */
export function ReportItem({ report }: { readonly report: MyReportItem }) {
  const { t, formatDate, formatDeadline, formatDistance, formatPeriod, today } = useText();
  const { tenant } = useParams();
  const href = `/${tenant}/bao-cao/${report.id}`;
  // Sent in time and then returned: the day has passed, but the report is not late.
  const returnedInTime = report.group === 'this_week' && report.lastDay < today;
  const owed =
    report.group === 'overdue' || report.group === 'this_week' || report.group === 'later';
  const counted = owed && !returnedInTime;
  return (
    <WorkItem
      id={`bao-cao-${report.id}`}
      title={report.title}
      href={href}
      meta={
        <>
          {formatPeriod(report)} · {report.planTitle}{' '}
          {report.isDemonstration && <DemoMark text={t('common.demonstration_short')} />}
        </>
      }
      badge={
        <StateBadge
          {...obligationTone(report.state)}
          text={t(`states.obligation_${report.state}`)}
        />
      }
      progress={
        report.group === 'waiting' && report.submittedOn !== null && report.waitingDays !== null
          ? t('my-work.waiting_acceptance', {
              date: formatDate(report.submittedOn),
              recipient: report.recipient,
              days: report.waitingDays,
            })
          : undefined
      }
      due={
        <DueDate
          dueOn={report.lastDay}
          deadline={formatDeadline(report.lastDay)}
          {...(counted && { distance: formatDistance(report.lastDay, today) })}
          tone={dueTone(report.lastDay, today, !counted)}
        />
      }
      action={
        <LinkButton href={href} size="small" variant={owed ? 'primary' : 'quiet'}>
          {t(action[report.state])}
        </LinkButton>
      }
    />
  );
}
