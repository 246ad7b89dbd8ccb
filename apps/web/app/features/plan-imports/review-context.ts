import { createContext, useContext } from 'react';
import type { Text } from '#app/lib/text.ts';
import { reviewSearch, type QueryChange, type ReviewQuery } from './review-query.ts';
import type { Item, Review } from './types.ts';

/** ReviewFrame is what every part of the review page needs to know. */
export interface ReviewFrame {
  readonly review: Review;
  readonly query: ReviewQuery;
  readonly actionData: unknown;
  /** The item whose passage is highlighted; null where a passage that is no item's is looked at. */
  readonly selected: Item | null;
  /** Drawn when the page was made: a form that adds something is saved once, however often it is sent. */
  readonly submissionId: string;
  /** Which item is to be looked at after one. */
  next(id: string): string | null;
}

/** ReviewContext hands the frame to the parts of the page. */
export const ReviewContext = createContext<ReviewFrame | null>(null);

/** useReview gives a part of the review page its frame. */
export function useReview(): ReviewFrame & {
  /** href leads to another state of this page, at a fragment. */
  href(change: QueryChange, fragment?: string): string;
} {
  const frame = useContext(ReviewContext);
  if (frame === null) throw new Error('No review around this part of the page.');
  return {
    ...frame,
    href: (change, fragment = '') => {
      const search = reviewSearch(frame.query, change);
      return `${search === '' ? '?' : search}${fragment && `#${fragment}`}`;
    },
  };
}

/** nameOf is what an item is called: an agency's name, else its title. */
export function nameOf({ content }: Pick<Item, 'content'>): string {
  return content.kind === 'agency' ? content.fields.name : content.fields.title;
}

/** agencyItems are the agencies of a draft that others can refer to. */
export function agencyItems(review: Review): { id: string; name: string }[] {
  return review.items
    .filter((item) => item.kind === 'agency' && item.state !== 'removed')
    .map((item) => ({ id: item.id, name: nameOf(item) }));
}

/** agencyName finds the name of an agency item, also of a removed one. */
export function agencyName(review: Review, id: string, { t }: Text): string {
  const item = review.items.find((one) => one.id === id);
  return item ? nameOf(item) : t('common.unknown');
}
