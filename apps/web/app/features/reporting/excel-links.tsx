import { Cluster, LinkButton } from '@tiendo/ui';
import { useParams } from 'react-router';
import { useText } from '#app/lib/text.ts';
import type { Report } from './report-page.tsx';

/** ExcelLinks leads to the report's workbook, out and in. */
export function ExcelLinks({ report }: { readonly report: Report }) {
  const { t } = useText();
  const { tenant } = useParams();
  const base = `/${tenant}/bao-cao/${report.id}`;
  return (
    <div className="excel-links">
      <Cluster>
        <LinkButton href={`${base}/mau-excel`} icon="download" size="small" download>
          {t('report-editor.excel_download')}
        </LinkButton>
        <LinkButton href={`${base}/nhap-excel`} icon="upload" size="small">
          {t('report-editor.excel_import')}
        </LinkButton>
      </Cluster>
      <p className="field-help">{t('report-editor.excel_help')}</p>
    </div>
  );
}
