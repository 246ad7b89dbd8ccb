import { derivedId } from '#app/outbox/derived-id.ts';

/** liveIdOf is the id of the row that an item becomes: the same however often publishing is tried. */
export function liveIdOf(itemId: string): string {
  return derivedId(itemId, 'live');
}
