import type { Span } from '@tiendo/contracts';
import type { Api } from '#app/lib/backend.ts';
import type { ReviewQuery } from './review-query.ts';
import { cutWindow, windowStart } from './source-window.ts';
import type { Item, Review } from './types.ts';

/** selectedItem is the item that the address names; without one the source opens at its beginning. */
export function selectedItem(review: Review, query: ReviewQuery): Item | null {
  if (query.passage !== null) return null;
  const wanted = [query.edit, query.split, query.item];
  return review.items.find((item) => wanted.includes(item.id) && item.state !== 'removed') ?? null;
}

/** blockedItems are the items that keep a draft from being published. */
export function blockedItems(review: Review): Set<string> {
  return new Set(review.blockers.flatMap(({ itemId }) => itemId ?? []));
}

/** loadSource reads the stretch of the source around the passage being looked at, or from where the address says. */
export async function loadSource(
  api: Api,
  review: Review,
  query: ReviewQuery,
  passage: Span | null,
) {
  const start = windowStart(query.from, passage, review.sourceLength);
  const stretch = await api.imports.readSourceText.query({ id: review.id, from: start });
  return cutWindow(stretch, start);
}
