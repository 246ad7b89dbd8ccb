import { isDeepStrictEqual } from 'node:util';
import { textSimilarity } from './text-similarity.ts';

/** Below this share of common words two texts are two things, not one that was reworded. */
const leastSimilarity = 0.5;

/** Pairable is a part of the plan in force, or an item of the draft, as far as pairing goes. */
export interface Pairable {
  id: string;
  /** The live row that a person said it continues; only items have one. */
  matchId?: string | null;
  title: string;
  fields: Readonly<Record<string, unknown>>;
}

/** Pair is a live part with the item that continues it. */
export interface Pair<Live, Item> {
  live: Live;
  item: Item;
}

/** Pairing parts what stays from what comes and goes; each side keeps its order. */
export interface Pairing<Live, Item> {
  pairs: Pair<Live, Item>[];
  added: Item[];
  removed: Live[];
}

/**
 * pairParts finds which live part each item continues: first as a person said, then what reads the same, then what reads most alike, the most alike first.
 * Everything is in exactly one place, and the same two lists always give the same pairing.
 */
export function pairParts<Live extends Pairable, Item extends Pairable>(
  live: readonly Live[],
  items: readonly Item[],
): Pairing<Live, Item> {
  const pairOf = new Map<string, Item>();
  const paired = new Set<string>();
  const join = (part: Live, item: Item) => {
    if (pairOf.has(part.id) || paired.has(item.id)) return;
    pairOf.set(part.id, item);
    paired.add(item.id);
  };
  for (const item of items) {
    const said = live.find((part) => part.id === item.matchId);
    if (said) join(said, item);
  }
  for (const part of live) {
    const same = items.find(
      (item) => !paired.has(item.id) && isDeepStrictEqual(item.fields, part.fields),
    );
    if (same) join(part, same);
  }
  for (const { part, item } of alike(live, items, (p, i) => !pairOf.has(p.id) && !paired.has(i.id)))
    join(part, item);
  const pairs = live.flatMap((part) => {
    const item = pairOf.get(part.id);
    return item ? [{ live: part, item }] : [];
  });
  return {
    pairs,
    added: items.filter((item) => !paired.has(item.id)),
    removed: live.filter((part) => !pairOf.has(part.id)),
  };
}

function alike<Live extends Pairable, Item extends Pairable>(
  live: readonly Live[],
  items: readonly Item[],
  isFree: (part: Live, item: Item) => boolean,
) {
  return live
    .flatMap((part, at) =>
      items.flatMap((item, place) => {
        if (!isFree(part, item)) return [];
        const likeness = textSimilarity(part.title, item.title);
        // Between equals the one that stands nearer in the document wins.
        return likeness < leastSimilarity
          ? []
          : [{ part, item, likeness, distance: Math.abs(at - place) }];
      }),
    )
    .sort((a, b) => b.likeness - a.likeness || a.distance - b.distance);
}
