import { isAgencyName } from '#app/agencies/agency-name.ts';
import type { MarkerKind } from '#app/lines/marker.ts';
import type { Paragraph } from '#app/lines/paragraph.ts';
import { classify, isSectionTitle } from '#app/sections/classify.ts';
import { fold } from '#app/text/fold.ts';
import { EMPTY, type MappedText } from '#app/text/mapped-text.ts';
import { cellsOf, isRuler } from './cells.ts';
import { isClosing } from './closing.ts';
import type { NodeKind, OutlineNode } from './node.ts';

type Open = { node: OutlineNode; heading: number };

const BULLETS: readonly NodeKind[] = ['dash', 'plus', 'bullet', 'paren'];
const DEPTH: Partial<Record<NodeKind, number>> = { dec1: 1, dec2: 2, dec3: 3, dec4: 4 };
const SECTIONS: readonly NodeKind[] = ['part', 'upper', 'roman', 'capitals'];
/** Words to everybody below the last agency: when all of them report, and what they are asked to do. */
const TO_ALL =
  /^(?:dinh ky|truoc ngay|cham nhat|hang (?:nam|quy|thang)|(?:giao |yeu cau |de nghi )?(?:thu truong )?(?:cac|thu truong) (?:so|co quan|don vi|dia phuong|phong|ban|bo phan|thon|xa|nganh|ap|khu|to|truong|doan the|thanh vien|xom|huyen|phuong))[^.]{0,240}?(?:bao cao|gui ket qua|nghiem tuc|to chuc trien khai|trien khai thuc hien|to chuc thuc hien)/u;
const UNENDED = /[^.;,]$/;

function kindOf(paragraph: Paragraph): NodeKind {
  const { marker, body, heading } = paragraph;
  if (paragraph.row) return 'table';
  if (marker) return marker.kind satisfies MarkerKind;
  const short = body.text.length <= 160 && UNENDED.test(body.text);
  if (heading > 0 && short) return 'markdown';
  if (paragraph.capitals && short && !isAgencyName(body.text)) return 'capitals';
  if (paragraph.bold && short) return 'bold';
  const named = body.text.length <= 120 && (isSectionTitle(body.text) || isAgencyName(body.text));
  return named && short ? 'plain' : 'text';
}

/** Bullets end before anything numbered, unless one of them announces it with a colon. */
function closeBullets(open: Open[]): void {
  for (let last = open.at(-1); last && BULLETS.includes(last.node.kind); last = open.at(-1)) {
    if (last.node.body.text.endsWith(':')) return;
    open.pop();
  }
}

function popTo(open: Open[], at: number): void {
  open.length = Math.max(1, at);
}

/** Finds the place of a marker: beside the nearest one of its kind, else below what is open. */
function closeForMarker(open: Open[], kind: NodeKind): void {
  const depth = DEPTH[kind];
  const beside = open.findLastIndex(({ node }) => {
    const other = DEPTH[node.kind];
    return node.kind === kind || (depth !== undefined && other !== undefined && other > depth);
  });
  if (beside > 0) popTo(open, beside);
  else if (!BULLETS.includes(kind)) closeBullets(open);
  if (depth === undefined) return;
  const deeper = open.findIndex(({ node }) => (DEPTH[node.kind] ?? 0) >= depth);
  if (deeper > 0) popTo(open, deeper);
}

/** An unnumbered agency stands below the unnumbered title of its section, beside other agencies. */
function besideUnnumbered(open: Open[], kind: NodeKind, text: string): number {
  if (!isAgencyName(text)) return open.findIndex(({ node }) => node.kind === kind);
  return open.findLastIndex(
    ({ node }) => node.kind === kind && classify(node.body.text) === undefined,
  );
}

function closeForHeading(open: Open[], kind: NodeKind, { heading, body }: Paragraph): void {
  if (kind === 'capitals') {
    popTo(open, open.findLastIndex(({ node }) => node.kind === 'part') + 1);
    return;
  }
  if (kind === 'markdown') {
    const at = open.findIndex(
      (entry, index) => index > 0 && (entry.heading === 0 || entry.heading >= heading),
    );
    if (at > 0) popTo(open, at);
    return;
  }
  closeBullets(open);
  const same = besideUnnumbered(open, kind, body.text);
  if (same > 0) popTo(open, same);
}

/** An agency without a task so far, whose paragraph is its task and no word to everybody. */
const ownsAll = (node: OutlineNode) => node.children.length === 0 && isAgencyName(node.body.text);

/** A paragraph that closes a section speaks to everybody, not to the agency named last. */
function closesSection(open: Open[], paragraph: Paragraph): boolean {
  const folded = fold(paragraph.body.text.slice(0, 360));
  const above = open.at(-1)?.node;
  // Under a heading of reports they are what it announces, and under a collective heading they are its task.
  const own = above !== undefined && (classify(above.body.text) === 'reporting' || ownsAll(above));
  if (!isClosing(paragraph.body.text) && (own || !TO_ALL.test(folded))) return false;
  const charged = open.findLastIndex(({ node }) => classify(node.body.text) === 'assignments');
  const titled = open.findLastIndex(({ node }) => SECTIONS.includes(node.kind));
  const section = titled > 0 ? titled : charged;
  if (section > 0) popTo(open, section + 1);
  return section > 0;
}

function place(open: Open[], kind: NodeKind, paragraph: Paragraph): void {
  if (kind === 'text' && closesSection(open, paragraph)) return;
  if (kind === 'text' || kind === 'table') {
    while (open.length > 1 && BULLETS.includes(open.at(-1)?.node.kind ?? 'root')) open.pop();
  } else if (['capitals', 'markdown', 'bold', 'plain'].includes(kind)) {
    closeForHeading(open, kind, paragraph);
  } else {
    closeForMarker(open, kind);
  }
}

function newNode(paragraph: Paragraph, kind: NodeKind, parent: OutlineNode): OutlineNode {
  return {
    kind,
    label: paragraph.marker?.label ?? '',
    order: paragraph.marker?.order,
    body: paragraph.body,
    heading: paragraph.heading,
    capitals: paragraph.capitals,
    parent,
    children: [],
    rows: [],
  };
}

const rootNode = (): OutlineNode => ({
  kind: 'root',
  label: '',
  order: undefined,
  body: EMPTY,
  heading: 0,
  capitals: false,
  parent: undefined,
  children: [],
  rows: [],
});

/** Rows without a blank line between are one table, and so are those after a page's end: as many cells, and no head of their own. */
function goesOn(
  paragraphs: readonly Paragraph[],
  at: number,
  head: readonly MappedText[] | undefined,
): boolean {
  const paragraph = paragraphs[at];
  if (!paragraph) return false;
  if (paragraph.gap === 0 || isRuler(paragraph.body)) return true;
  const below = paragraphs[at + 1];
  const ownHead = below !== undefined && below.row && isRuler(below.body);
  const first = cellsOf(paragraph.body)[0]?.text ?? '';
  const ordinal = /^(?:\d{1,3}(?:\.\d{1,2})*|[IVXL]{1,5}|[A-H])?[.)]?$/.test(first);
  return !ownHead && ordinal && cellsOf(paragraph.body).length === head?.length;
}

/** Rows that follow one another are one table. */
function tableAt(
  paragraphs: readonly Paragraph[],
  at: number,
  parent: OutlineNode,
): { node: OutlineNode; next: number } {
  const rows: MappedText[][] = [];
  let next = at;
  for (; paragraphs[next]?.row && (next === at || goesOn(paragraphs, next, rows[0])); next++) {
    const body = paragraphs[next]?.body ?? EMPTY;
    if (!isRuler(body)) rows.push(cellsOf(body));
  }
  const first = paragraphs[at];
  const base = first ? newNode(first, 'table', parent) : rootNode();
  return { node: { ...base, rows }, next };
}

/** buildOutline hangs each paragraph below the heading or bullet that it belongs to. */
export function buildOutline(paragraphs: readonly Paragraph[]): OutlineNode {
  const root = rootNode();
  const open: Open[] = [{ node: root, heading: 0 }];
  for (let at = 0; at < paragraphs.length; ) {
    const paragraph = paragraphs[at];
    if (!paragraph) break;
    const kind = kindOf(paragraph);
    place(open, kind, paragraph);
    const parent = open.at(-1)?.node ?? root;
    if (kind === 'table') {
      const { node, next } = tableAt(paragraphs, at, parent);
      parent.children.push(node);
      at = next;
      continue;
    }
    const node = newNode(paragraph, kind, parent);
    parent.children.push(node);
    if (kind !== 'text') open.push({ node, heading: paragraph.heading });
    at++;
  }
  return root;
}
