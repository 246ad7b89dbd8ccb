import type { MappedText } from '#app/text/mapped-text.ts';
import type { MarkerKind } from '#app/lines/marker.ts';

/** NodeKind is a marker's kind, or how an unnumbered passage stands: a heading in some dress, a table, plain text. */
export type NodeKind =
  | MarkerKind
  | 'capitals'
  | 'markdown'
  | 'bold'
  | 'plain'
  | 'table'
  | 'text'
  | 'root';

/** OutlineNode is a passage with everything that hangs below it, in the order of the source. */
export type OutlineNode = {
  readonly kind: NodeKind;
  readonly label: string;
  readonly order: number | undefined;
  readonly body: MappedText;
  readonly heading: number;
  readonly capitals: boolean;
  readonly parent: OutlineNode | undefined;
  readonly children: OutlineNode[];
  /** The cells of a table's rows. */
  readonly rows: readonly (readonly MappedText[])[];
};

/** walk visits a node and all below it in the order of the source. */
export function* walk(node: OutlineNode): Generator<OutlineNode> {
  const open = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    yield next;
    for (let i = next.children.length - 1; i >= 0; i--) {
      const child = next.children[i];
      if (child) open.push(child);
    }
  }
}

/** ancestorsOf lists the nodes above one, nearest first, without the root. */
export function ancestorsOf(node: OutlineNode): OutlineNode[] {
  const above: OutlineNode[] = [];
  for (let next = node.parent; next && next.kind !== 'root'; next = next.parent) above.push(next);
  return above;
}
