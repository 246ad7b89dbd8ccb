import type { DocumentFormat } from '@tiendo/contracts';
import { Card } from '@tiendo/ui';
import { useParams } from 'react-router';
import type { Report } from '#app/features/reporting/report-page.tsx';
import { useMay } from '#app/lib/may.ts';
import { useText } from '#app/lib/text.ts';
import { DownloadLinks } from './download-links.tsx';
import './documents.css';

/** isPrintable tells whether there is anything in a report to print. */
export function isPrintable({ state }: Pick<Report, 'state'>): boolean {
  return state !== 'open' && state !== 'waived';
}

/** PrintCard offers a report as an official document, once there is something in it; who may make documents also leads on to a number. */
export function PrintCard(props: {
  readonly report: Report;
  readonly formats: readonly DocumentFormat[];
}) {
  const { t } = useText();
  const { tenant } = useParams();
  const { report, formats } = props;
  const mayMake = useMay('document:make');
  if (!isPrintable(report)) return null;
  const isFrozen = report.state === 'accepted';
  return (
    <Card title={t('documents.on_paper')} id="ban-in">
      <div className="print-card">
        <DownloadLinks
          base={`/${tenant}/bao-cao/${report.id}/tai-ve`}
          name={report.title}
          formats={formats}
        />
        <p className="field-help">
          {t(isFrozen ? 'documents.report_frozen' : 'documents.report_as_of_now')}
        </p>
        {mayMake && (
          <a href={`/${tenant}/ke-hoach/${report.planId}/van-ban/bao-cao/${report.id}`}>
            {t('documents.make_report')}
          </a>
        )}
        {!formats.includes('pdf') && <p className="field-help">{t('documents.no_pdf')}</p>}
      </div>
    </Card>
  );
}
