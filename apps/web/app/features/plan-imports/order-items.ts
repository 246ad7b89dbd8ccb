import type { ShowMode } from './review-query.ts';
import { itemKinds, type Item, type ItemKind } from './types.ts';

/** The part of an item that decides where it stands. */
type Placed = Pick<Item, 'id' | 'kind' | 'position' | 'parentId' | 'state' | 'doubts'>;

/**
 * orderItems gives the items of a kind that are shown, in order. Doubtful items come first, then sure ones, then what is confirmed; or all stand
 * in the order of the source; or only those that still need an act (`blocked` names those that keep the draft from being published).
 */
export function orderItems<T extends Placed>(
  items: readonly T[],
  kind: ItemKind,
  show: ShowMode,
  blocked: ReadonlySet<string> = new Set(),
): T[] {
  const inOrder = bySource(items.filter((item) => item.kind === kind && item.state !== 'removed'));
  if (show === 'all') return inOrder;
  if (show === 'open') {
    return inOrder.filter((item) => item.state === 'pending' || blocked.has(item.id));
  }
  const rank = (item: T) => (item.state === 'confirmed' ? 2 : item.doubts.length > 0 ? 0 : 1);
  return inOrder.toSorted((one, other) => rank(one) - rank(other));
}

/** firstPending is the first item that is not confirmed, those apart that an act is about to confirm. */
export function firstPending(
  items: readonly Placed[],
  show: ShowMode,
  isConfirmed: (item: Placed) => boolean,
): string | null {
  const all = itemKinds.flatMap((kind) => orderItems(items, kind, show));
  return all.find((item) => item.state === 'pending' && !isConfirmed(item))?.id ?? null;
}

/** nextPending tells for each item which one is to be looked at after it: the next that is not confirmed, from the top again at the end. */
export function nextPending(
  items: readonly Placed[],
  show: ShowMode,
  blocked: ReadonlySet<string> = new Set(),
): (id: string) => string | null {
  const all = itemKinds.flatMap((kind) => orderItems(items, kind, show, blocked));
  const pending = all.filter((item) => item.state === 'pending');
  const place = new Map(all.map((item, at) => [item.id, at]));
  return (id) => {
    const at = place.get(id) ?? -1;
    const others = pending.filter((item) => item.id !== id);
    return (others.find((item) => (place.get(item.id) ?? 0) > at) ?? others[0])?.id ?? null;
  };
}

/** Parts stand behind what they are part of. */
function bySource<T extends Placed>(items: readonly T[]): T[] {
  const position = new Map(items.map((item) => [item.id, item.position]));
  const parentPlace = (item: T) =>
    (item.parentId === null ? undefined : position.get(item.parentId)) ?? item.position;
  return items.toSorted(
    (one, other) =>
      parentPlace(one) - parentPlace(other) ||
      Number(one.parentId !== null) - Number(other.parentId !== null) ||
      one.position - other.position,
  );
}
