import { Card } from '@tiendo/ui';
import { useText } from '#app/lib/text.ts';
import { itemKinds, type Review } from './types.ts';

/** Creates counts what the plan will consist of, and says that the source is kept. */
export function Creates({ review }: { readonly review: Review }) {
  const { t } = useText();
  const created = review.items.filter(
    (item) => item.kind === 'agency' && item.state !== 'removed' && item.match === null,
  ).length;
  return (
    <Card
      title={t(review.amends ? 'plan-imports.publish_contains' : 'plan-imports.publish_creates')}
    >
      <ul className="creates">
        {itemKinds.map((kind) => (
          <li key={kind}>
            <strong>{review.progress[kind].total}</strong>{' '}
            {kind === 'agency'
              ? t('plan-imports.publish_counts_agency', { created })
              : t(`plan-imports.publish_counts_${kind}`)}
          </li>
        ))}
      </ul>
      <p className="muted">{t('plan-imports.publish_source', { name: review.fileName })}</p>
    </Card>
  );
}
