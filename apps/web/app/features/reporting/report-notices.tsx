import { Card, Notice } from '@tiendo/ui';
import { useMay } from '#app/lib/may.ts';
import { useText } from '#app/lib/text.ts';
import { Paragraphs } from './report-content.tsx';
import type { DoneFlag } from './report-flags.ts';
import type { Report } from './report-page.tsx';

const doneTexts = {
  'da-luu': 'reporting.draft_saved',
  'da-nhap-excel': 'report-editor.excel_imported',
  'da-tong-hop': 'consolidation.drafted',
  'da-gui': 'reporting.submitted',
  'da-tiep-nhan': 'reporting.accepted',
  'da-tra-lai': 'reporting.decided_returned',
  'da-duyet': 'report-flow.approved',
  'da-tra-can-bo': 'report-flow.head_returned',
  'da-xin-gia-han': 'report-flow.extension_asked',
  'da-rut': 'report-flow.withdrawn',
  'da-cho-gia-han': 'report-flow.granted',
  'da-tu-choi': 'report-flow.refused',
  'da-gia-han': 'report-flow.extended',
  'da-mo-khoa': 'report-flow.unlocked',
  'da-mien': 'report-flow.waived',
  'da-yeu-cau-lai': 'report-flow.reopened',
  'da-trao-doi': 'report-flow.commented',
} as const satisfies Record<DoneFlag, string>;

/** DoneNotice says what has just been done; what an officer sent may wait for the agency's head first. */
export function DoneNotice(props: { readonly done: DoneFlag | null; readonly report: Report }) {
  const { t } = useText();
  const { done, report } = props;
  if (done === null) return null;
  const isWaiting = done === 'da-gui' && report.state === 'awaiting_head';
  return (
    <Notice kind="success">{t(isWaiting ? 'report-flow.sent_to_head' : doneTexts[done])}</Notice>
  );
}

/** StateNotice says what the reader must know before reading on: returned and why, or locked and what to do. */
export function StateNotice({ report }: { readonly report: Report }) {
  const { t } = useText();
  if (report.state === 'returned') {
    return (
      <Notice kind="warning" title={t('reporting.returned_notice')}>
        <span className="as-typed">{report.returnReason}</span>
      </Notice>
    );
  }
  return report.isLocked ? <LockedNotice report={report} /> : null;
}

function LockedNotice({ report }: { readonly report: Report }) {
  const { t, formatDeadline, formatDistance, today } = useText();
  const mayWrite = useMay('report:write');
  const way = wayOut(report);
  return (
    <Notice
      kind="warning"
      title={t('report-flow.locked_title', {
        deadline: formatDeadline(report.lockedFrom ?? report.lastDay),
        distance: formatDistance(report.lastDay, today),
      })}
    >
      {mayWrite && way && (
        <>
          {t(way.help)} {way.go && <a href={way.go.href}>{t(way.go.label)}</a>}
        </>
      )}
    </Notice>
  );
}

const toAdjust = { href: '#dieu-chinh', label: 'report-flow.adjust' } as const;
const toAsk = { href: '#gia-han', label: 'report-flow.extension_ask' } as const;

/** What the reader can do about a lock, and where on the page. */
function wayOut(report: Report) {
  if (report.mayGrant) return { help: 'report-flow.locked_help_grantor', go: toAdjust } as const;
  if (report.mayApprove) return { help: 'report-flow.locked_help_head', go: null } as const;
  if (report.mayAskForTime) return { help: 'report-flow.locked_help', go: toAsk } as const;
  const isWaiting = report.extensions.some((request) => request.state === 'requested');
  return isWaiting ? ({ help: 'report-flow.locked_help_waiting', go: null } as const) : null;
}

/** Question shows what a request out of turn asks, above the place where it is answered. */
export function Question({ report }: { readonly report: Report }) {
  const { t } = useText();
  if (report.question === null) return null;
  return (
    <Card title={t('report-flow.question')} id="cau-hoi">
      <div className="question">
        <Paragraphs text={report.question} />
      </div>
    </Card>
  );
}
