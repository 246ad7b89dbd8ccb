import { Icon } from '@tiendo/ui';
import { useText } from '#app/lib/text.ts';
import { useReview } from './review-context.ts';
import type { Item, Review } from './types.ts';

/** ItemDoubts say in words why an item asks to be looked at first. */
export function ItemDoubts({ item }: { readonly item: Item }) {
  const { t } = useText();
  const { review } = useReview();
  if (item.doubts.length === 0 || item.state === 'confirmed') return null;
  const said = warningsOf(item, review);
  const reasons = item.doubts.flatMap((doubt) =>
    doubt === 'warning' && said.length > 0 ? said : [t(`plan-imports.doubt_${doubt}`)],
  );
  return (
    <ul className="item-doubts">
      {[...new Set(reasons)].map((reason) => (
        <li key={reason}>
          <Icon name="warning" size={14} />
          <span>{reason}</span>
        </li>
      ))}
    </ul>
  );
}

/** What the importer said of the item's passage. */
function warningsOf({ span }: Item, review: Review): string[] {
  if (span === null) return [];
  return review.warnings
    .filter(
      (warning) => warning.span && warning.span.start < span.end && warning.span.end > span.start,
    )
    .map((warning) => warning.message);
}
