import { Card, DataTable } from '@tiendo/ui';
import { Paragraphs } from '#app/features/reporting/report-content.tsx';
import { demandText, figureText } from '#app/features/targets/demand.ts';
import { useText, type Text } from '#app/lib/text.ts';
import type { ReceivedReport } from './received-report-page.tsx';
import '#app/features/reporting/reporting.css';
import '#app/features/consolidation/consolidation.css';

type Figure = ReceivedReport['content']['figures'][number];

/** PublishedContent shows what a report from below says: figures first, then its texts. */
export function PublishedContent({ report }: { readonly report: ReceivedReport }) {
  const { t } = useText();
  const { nothingToReport, figures, sections } = report.content;
  return (
    <Card title={t('received.content_title')} id="noi-dung">
      {nothingToReport && <p className="nothing-to-report">{t('reporting.field_nothing')}</p>}
      <section className="report-part">
        <h3>{t('received.figures_title')}</h3>
        <Figures figures={figures} />
      </section>
      {sections.length === 0 && !nothingToReport && (
        <p className="quiet report-part">{t('received.sections_empty')}</p>
      )}
      {sections.map(({ title, text }) => (
        <section key={title} className="report-part">
          <h3>{title}</h3>
          <Paragraphs text={text} />
        </section>
      ))}
    </Card>
  );
}

function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  const text = useText();
  const { t } = text;
  return (
    <>
      <DataTable
        caption={t('received.figures_title')}
        // Two targets may bear one name; their order tells them apart.
        rows={figures.map((figure, place) => ({ ...figure, place }))}
        rowKey={({ place }) => String(place)}
        empty={<p className="quiet">{t('received.figures_empty')}</p>}
        columns={[
          {
            key: 'title',
            header: t('targets.target'),
            cell: ({ title, groupLabel }) =>
              groupLabel === null ? title : `${title} (${groupLabel})`,
          },
          {
            key: 'planned',
            header: t('received.figure_planned'),
            nowrap: true,
            cell: (figure) => demandText({ ...figure, denominator: null }, text),
          },
          {
            key: 'numerator',
            header: t('received.figure_numerator'),
            align: 'end',
            nowrap: true,
            cell: ({ numerator }) => counted(numerator, text),
          },
          {
            key: 'denominator',
            header: t('received.figure_denominator'),
            align: 'end',
            nowrap: true,
            cell: ({ denominator }) => counted(denominator, text),
          },
          {
            key: 'result',
            header: t('received.figure_result'),
            nowrap: true,
            cell: (figure) => <strong>{resultText(figure, text)}</strong>,
          },
          { key: 'note', header: t('common.note'), cell: ({ note }) => note || '–' },
        ]}
      />
      {figures.some((figure) => figure.suppressed) && (
        <p className="field-help">{t('received.suppressed_help')}</p>
      )}
    </>
  );
}

function counted(count: number | null, { formatNumber }: Text): string {
  return count === null ? '–' : formatNumber(count);
}

function resultText(figure: Figure, text: Text): string {
  const { numerator, denominator, suppressed } = figure;
  if (suppressed) return text.t('received.suppressed');
  if (numerator === null) return '–';
  // Its two counts stand beside it.
  if (figure.unit === '%' && denominator !== null && denominator > 0)
    return text.formatPercent((100 * numerator) / denominator);
  return figureText({ ...figure, denominator: null }, { numerator, denominator }, text);
}
