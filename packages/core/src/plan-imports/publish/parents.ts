import { liveIdOf } from './live-id.ts';
import type { Pairing } from './pair-parts.ts';
import type { LivePart } from './plan-snapshot.ts';
import type { PartFields } from './part-fields.ts';
import type { StatedItem } from './stated-plan.ts';

type Item = StatedItem<unknown>;

/** ParentTarget is the main target of a clause: its live row, and how it reads. */
export interface ParentTarget {
  id: string;
  title: string;
}

/** Parents gives the main target of a target by its live id, null for one that is a main target itself. */
export type Parents = ReadonlyMap<string, ParentTarget | null>;

/**
 * parentsOf says below which main target every target stands after an amendment: where the document says so, there; else where people had put it, as long
 * as that one stays and is no clause itself.
 */
export function parentsOf({
  pairs,
  added,
}: Pick<Pairing<LivePart, Item>, 'pairs' | 'added'>): Parents {
  const rows = [
    ...pairs.map(({ live, item }) => ({ id: live.id, by: live.parentId, item })),
    ...added.map((item) => ({ id: liveIdOf(item.itemId), by: null, item })),
  ];
  const rowOfItem = new Map(rows.map((row) => [row.item.itemId, row]));
  const rowOfId = new Map(rows.map((row) => [row.id, row]));
  const said = (row: (typeof rows)[number]) =>
    row.item.parentId === null ? undefined : rowOfItem.get(row.item.parentId);
  const saidMain = new Set(rows.map(said));
  const mainOf = (row: (typeof rows)[number]) => {
    const stated = said(row);
    if (stated) return stated;
    const before = row.by === null ? undefined : rowOfId.get(row.by);
    return before && !said(before) && !saidMain.has(row) ? before : undefined;
  };
  return new Map(
    rows.map((row) => {
      const main = mainOf(row);
      return [row.id, main ? { id: main.id, title: main.item.title } : null];
    }),
  );
}

interface TargetPair<PairedItem> {
  live: LivePart;
  item: PairedItem;
}

/** moved says of a target that comes to stand elsewhere below which one it stood and stands, as one more field that differs. */
export function moved<PairedItem extends { fields: PartFields }>(
  pair: TargetPair<PairedItem>,
  parents: Parents,
): TargetPair<PairedItem> {
  const { live, item } = pair;
  const parent = parents.get(live.id) ?? null;
  if ((parent?.id ?? null) === live.parentId) return pair;
  return {
    live: { ...live, fields: { ...live.fields, parent: live.parentTitle } },
    item: { ...item, fields: { ...item.fields, parent: parent?.title ?? null } },
  };
}
