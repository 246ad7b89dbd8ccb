import { useText, type Text } from '#app/lib/text.ts';
import { headerId } from './header-card.tsx';
import { nameOf } from './review-context.ts';
import { itemId, readReviewQuery, reviewSearch, sectionId } from './review-query.ts';
import type { Blocker, Review } from './types.ts';

/** BlockerList names what is still to be done before publishing, each leading to where it is done. */
export function BlockerList({ review, back }: { readonly review: Review; readonly back: string }) {
  const text = useText();
  return (
    <ul className="plain-bullets">
      {review.blockers.map((blocker) => {
        const sentence = sentenceOf(blocker, review, text);
        return (
          <li key={`${blocker.reason} ${blocker.kind} ${blocker.itemId}`}>
            <a href={back + placeOf(blocker)}>{sentence}</a>
          </li>
        );
      })}
    </ul>
  );
}

function sentenceOf(blocker: Blocker, review: Review, { t }: Text): string {
  const { reason, kind, count } = blocker;
  const item = review.items.find(({ id }) => id === blocker.itemId);
  const name = item ? nameOf(item) : t('common.unknown');
  switch (reason) {
    case 'unconfirmed':
      return t('plan-imports.blocker_unconfirmed', {
        count,
        kind: t(`plan-imports.kind_${kind ?? 'header'}`),
      });
    case 'header':
      return t('plan-imports.blocker_header');
    case 'no_content':
      return t('plan-imports.blocker_no_content');
    default:
      return t(`plan-imports.blocker_${reason}`, { name });
  }
}

/** Where the blocker is mended: the item's form, the list of what is still open, or the header's form. */
function placeOf({ reason, kind, itemId: id }: Blocker): string {
  const query = readReviewQuery(new URLSearchParams());
  if (reason === 'header') return `${reviewSearch(query, { edit: 'header' })}#${headerId}`;
  if (reason === 'unconfirmed' && kind !== null) {
    return `${reviewSearch(query, { show: 'open' })}#${sectionId(kind)}`;
  }
  if (id === null) return '#tong';
  // A removed item has no form; it waits among those removed from its section.
  const change = reason === 'agency_removed' ? {} : { item: id, edit: id };
  return `${reviewSearch(query, change)}#${itemId(id)}`;
}
