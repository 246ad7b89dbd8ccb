import { canonicalJson } from './canonical-json.ts';
import { similarities, weighWords } from './text-similarity.ts';

/** Below this share of common words two texts are two things, not one that was reworded. */
const leastSimilarity = 0.5;
/** A task goes on with its agency rather than with one whose task reads a little more alike. */
const sameAgency = 0.15;

/** Pairable is a part of the plan in force, or an item of the draft, as far as pairing goes. */
export interface Pairable {
  id: string;
  /** The live row that a person said it continues; only items have one. */
  matchId?: string | null;
  title: string;
  /** Names of the agencies that it is a matter of. */
  agencies?: readonly string[];
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
 * pairParts finds which live part each item continues: first as a person said, then what reads the same, then what reads most alike, the most alike first and
 * rather with the same agency. Everything is in exactly one place, and the same two lists always give the same pairing.
 */
export function pairParts<Live extends Pairable, Item extends Pairable>(
  live: readonly Live[],
  items: readonly Item[],
): Pairing<Live, Item> {
  const itemOf = new Map<Live, Item>();
  const paired = new Set<Item>();
  const join = (part: Live | undefined, item: Item | undefined) => {
    if (!part || !item || itemOf.has(part) || paired.has(item)) return;
    itemOf.set(part, item);
    paired.add(item);
  };
  const freeLive = () => live.filter((part) => !itemOf.has(part));
  const freeItems = () => items.filter((item) => !paired.has(item));

  const liveOfId = new Map(live.map((part) => [part.id, part]));
  for (const item of items) join(liveOfId.get(item.matchId ?? ''), item);
  const same = Map.groupBy(freeItems(), (item) => canonicalJson(item.fields));
  for (const part of freeLive()) join(part, same.get(canonicalJson(part.fields))?.shift());
  for (const { part, item } of alike(freeLive(), freeItems())) join(part, item);

  return {
    pairs: live.flatMap((part) => {
      const item = itemOf.get(part);
      return item ? [{ live: part, item }] : [];
    }),
    added: freeItems(),
    removed: freeLive(),
  };
}

/** The pairs of what reads alike, the best first; between equals the one that stands nearer in the document. */
function alike<Live extends Pairable, Item extends Pairable>(
  live: readonly Live[],
  items: readonly Item[],
) {
  const likenesses = similarities(
    live.map((part) => weighWords(part.title)),
    items.map((item) => weighWords(item.title)),
  );
  return live
    .flatMap((part, at) =>
      items.flatMap((item, place) => {
        const likeness = likenesses[at]?.[place] ?? 0;
        if (likeness < leastSimilarity) return [];
        const score = likeness + (sharesAgency(part, item) ? sameAgency : 0);
        return [{ part, item, score, distance: Math.abs(at - place) }];
      }),
    )
    .sort((a, b) => b.score - a.score || a.distance - b.distance);
}

function sharesAgency(one: Pairable, other: Pairable): boolean {
  return one.agencies?.some((agency) => other.agencies?.includes(agency)) ?? false;
}
