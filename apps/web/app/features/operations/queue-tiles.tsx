import { StatTile, type StatTileProps } from '@tiendo/ui';
import type { Outputs } from '#app/lib/api-types.ts';
import { useText } from '#app/lib/text.ts';
import './operations.css';

/** Half an hour: the dispatcher looks every minute. */
const lateSeconds = 1_800;

/** QueueTiles are the figures that tell at a glance whether anything stands still. */
export function QueueTiles({ figures, queue }: Outputs['operations']['readQueue']) {
  const { t, formatNumber } = useText();
  const late = Math.max(
    0,
    ...[...figures.reminders, ...figures.messages].map((row) => row.lateSeconds),
  );
  const minutes = (seconds: number) =>
    t('operations.minutes', { count: formatNumber(Math.floor(seconds / 60)) });
  const tiles: StatTileProps[] = [
    {
      label: t('operations.oldest_unsent'),
      value: minutes(late),
      tone: late > lateSeconds ? 'danger' : 'neutral',
    },
    {
      label: t('operations.outbox'),
      value: formatNumber(figures.outbox.waiting),
      detail: minutes(figures.outbox.lateSeconds),
    },
    ...(queue === null
      ? []
      : (['waiting', 'active', 'delayed', 'failed'] as const).map((state) => ({
          label: t(`operations.jobs_${state}`),
          value: formatNumber(queue.counts[state]),
          ...(state === 'failed' && queue.counts.failed > 0 && { tone: 'danger' as const }),
        }))),
  ];
  return (
    <div className="operations-tiles">
      {tiles.map((tile) => (
        <StatTile key={tile.label} {...tile} />
      ))}
    </div>
  );
}
