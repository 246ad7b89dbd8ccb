import type { Move } from '@tiendo/contracts';

interface Row {
  id: string;
  parentId: string | null;
}

/**
 * movedOrder gives the ids of a list after one row has changed places with its neighbour, the nearest row under the same parent. The
 * first row moved up, and the last moved down, stay where they are.
 */
export function movedOrder(rows: readonly Row[], move: Move): string[] {
  const ids = rows.map((row) => row.id);
  const from = ids.indexOf(move.id);
  const row = rows[from];
  if (!row) return ids;
  const step = move.direction === 'up' ? -1 : 1;
  let to = from + step;
  while (rows[to] && rows[to]?.parentId !== row.parentId) to += step;
  const neighbour = ids[to];
  if (neighbour === undefined) return ids;
  ids[from] = neighbour;
  ids[to] = row.id;
  return ids;
}

/** isSameSet tells whether the wanted order names exactly the rows of the list, each once. */
export function isSameSet(rows: readonly { id: string }[], ids: readonly string[]): boolean {
  const wanted = new Set(ids);
  return (
    wanted.size === ids.length && rows.length === ids.length && rows.every((r) => wanted.has(r.id))
  );
}
