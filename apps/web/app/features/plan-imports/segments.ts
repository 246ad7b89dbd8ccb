import type { Span } from '@tiendo/contracts';

/** Passage is where an item stands in the source. */
export interface Passage extends Span {
  id: string;
}

/** Segment is a piece of the source's text: whose passage it is, if anybody's, and whether it is the one being looked at. */
export interface Segment {
  start: number;
  text: string;
  itemId: string | null;
  selected: boolean;
}

/**
 * segmentsOf cuts a stretch of the source, which begins at `from`, into pieces that each belong to one item or to none. Where passages lie in one
 * another the innermost owns the text; of two that are the same, the first.
 */
export function segmentsOf(
  stretch: { from: number; text: string },
  passages: readonly Passage[],
  selected: Span | null,
): Segment[] {
  const { from, text } = stretch;
  const to = from + text.length;
  const near = passages.filter((passage) => passage.end > from && passage.start < to);
  const edges = [...near, ...(selected ? [selected] : [])].flatMap(({ start, end }) => [
    start,
    end,
  ]);
  const cuts = [...new Set([from, ...edges.filter((edge) => edge > from && edge < to), to])];
  cuts.sort((one, other) => one - other);
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? to;
    return {
      start,
      text: text.slice(start - from, end - from),
      itemId: innermost(near, start)?.id ?? null,
      selected: selected !== null && selected.start <= start && start < selected.end,
    };
  });
}

function innermost(passages: readonly Passage[], at: number): Passage | null {
  let best: Passage | null = null;
  for (const passage of passages) {
    if (passage.start > at || passage.end <= at) continue;
    if (best === null || passage.end - passage.start < best.end - best.start) best = passage;
  }
  return best;
}
