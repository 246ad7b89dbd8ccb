import { Card, DataTable, FileList, Prose } from '@tiendo/ui';
import { useParams } from 'react-router';
import { demandText } from '#app/features/targets/demand.ts';
import { useText } from '#app/lib/text.ts';
import { nowText } from './figure-texts.ts';
import { FigureFiles, OddHint } from './figure-evidence.tsx';
import { narrativeSections } from './narrative-sections.ts';
import { PreviousFigure } from './previous-figure.tsx';
import type { Report } from './report-page.tsx';

/** ReportContent shows what a report says, for reading. */
export function ReportContent({ report }: { readonly report: Report }) {
  const text = useText();
  const { t } = text;
  return (
    <Card title={t('reporting.write_title')} id="noi-dung">
      {report.nothingToReport && (
        <p className="nothing-to-report">{t('reporting.field_nothing')}</p>
      )}
      {narrativeSections(report, text).map((section) => (
        <section key={section.name} className="report-part">
          <h3>{section.label}</h3>
          <Paragraphs text={section.text} />
        </section>
      ))}
      <section className="report-part">
        <h3>{t('reporting.figures')}</h3>
        <FiguresTable figures={report.figures} />
      </section>
      <section className="report-part">
        <h3>{t('common.files')}</h3>
        <Files files={report.files} />
      </section>
    </Card>
  );
}

/** Paragraphs shows a text of several lines as it was typed. */
export function Paragraphs({ text }: { readonly text: string }) {
  const { t } = useText();
  if (text === '') return <p className="quiet">{t('reporting.narrative_empty')}</p>;
  return (
    <Prose>
      <p className="as-typed">{text}</p>
    </Prose>
  );
}

function FiguresTable({ figures }: { readonly figures: Report['figures'] }) {
  const text = useText();
  const { t } = text;
  return (
    <DataTable
      caption={t('reporting.figures')}
      rows={figures}
      rowKey={(figure) => figure.targetId}
      empty={<p className="quiet">{t('reporting.figures_empty')}</p>}
      columns={[
        { key: 'title', header: t('targets.target'), cell: (figure) => figure.title },
        {
          key: 'demand',
          header: t('targets.planned'),
          nowrap: true,
          cell: (figure) => demandText({ ...figure, denominator: figure.planDenominator }, text),
        },
        {
          key: 'previous',
          header: t('reporting.figure_previous'),
          cell: (figure) => <PreviousFigure figure={figure} />,
        },
        {
          key: 'now',
          header: t('reporting.figure_now'),
          cell: (figure) => (
            <>
              <strong>{nowText(figure, text)}</strong>
              <OddHint figure={figure} />
              <FigureFiles figure={figure} />
            </>
          ),
        },
        { key: 'note', header: t('common.note'), cell: (figure) => figure.note || '–' },
      ]}
    />
  );
}

function Files({ files }: { readonly files: Report['files'] }) {
  const { t, formatFileSize } = useText();
  const { tenant } = useParams();
  if (files.length === 0) return <p className="quiet">{t('reporting.files_empty')}</p>;
  return (
    <FileList
      label={t('reporting.files_held')}
      files={files.map((file) => ({
        key: file.id,
        name: file.name,
        href: `/${tenant}/tep/${file.id}`,
        detail: formatFileSize(file.sizeBytes),
      }))}
    />
  );
}
