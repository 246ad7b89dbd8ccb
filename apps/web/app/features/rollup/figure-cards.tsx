import { figureTotals, type SummaryFigures } from '@tiendo/contracts';
import { Card, CardRow, EmptyState, StackedBar, type BarPart } from '@tiendo/ui';
import { useText } from '#app/lib/text.ts';
import { reportParts, targetParts, taskParts } from './figure-parts.ts';

/** FigureCards shows one set of counters as three bars: tasks in the four cells, reports, targets. */
export function FigureCards({ figures }: { readonly figures: SummaryFigures }) {
  const text = useText();
  const { t } = text;
  const totals = figureTotals(figures);
  return (
    <CardRow>
      <FigureCard title={t('rollup.tasks')} total={totals.tasks} parts={taskParts(figures, text)} />
      <FigureCard
        title={t('rollup.reports')}
        total={totals.reports}
        parts={reportParts(figures, text)}
      />
      <FigureCard
        title={t('rollup.targets')}
        total={totals.targets}
        parts={targetParts(figures, text)}
      />
    </CardRow>
  );
}

function FigureCard(props: {
  readonly title: string;
  readonly total: number;
  readonly parts: readonly BarPart[];
}) {
  const { t } = useText();
  const { title, total, parts } = props;
  return (
    <Card title={title} count={total}>
      {total === 0 ? (
        <EmptyState title={t('rollup.no_published')} />
      ) : (
        <StackedBar label={title} parts={parts} />
      )}
    </Card>
  );
}
