import type { DraftTarget, DraftWarning } from '@tiendo/contracts';
import { ancestorsOf, type OutlineNode, walk } from '#app/outline/node.ts';
import { readTable } from '#app/outline/table-columns.ts';
import { classify, type SectionKind, titleOf } from '#app/sections/classify.ts';
import { findDueDate, type Years } from '#app/text/find-date.ts';
import { fold } from '#app/text/fold.ts';
import { slice, spanOf } from '#app/text/mapped-text.ts';
import { warning } from '#app/warn/warning.ts';
import { findMeasures } from './find-measures.ts';
import { readTarget, type TargetContext } from './read-target.ts';
import { isTargetTable, readTargetTable } from './target-table.ts';

const OUTSIDE: readonly (SectionKind | undefined)[] = [
  'results',
  'assignments',
  'reporting',
  'money',
];
const SKIPPED: readonly (SectionKind | undefined)[] = [
  ...OUTSIDE,
  'general',
  'scope',
  'activities',
];
const LIST_KINDS = new Set([
  'dash',
  'plus',
  'bullet',
  'paren',
  'letter',
  'dec1',
  'dec2',
  'dec3',
  'dec4',
]);
const INTRODUCES = /:\s*$/;
const PAST =
  /^(?:ket qua|thuc hien|nam \d{4}|tinh den)[^:;.]{0,60}(?:da dat|dat duoc|uoc dat|ket qua)|^ket qua (?:thuc hien )?nam/;

/** kindOf classifies a node; a bullet only when it introduces what follows, since its words are a sentence. */
function kindOf(node: OutlineNode): SectionKind | undefined {
  if (node.kind === 'table' || node.kind === 'text' || node.kind === 'root') return undefined;
  const { rest } = titleOf(node.body.text);
  const bullet = ['dash', 'plus', 'bullet'].includes(node.kind);
  if (bullet && rest === node.body.text.length && node.children.length === 0) return undefined;
  return classify(node.body.text);
}

function insideOf(node: OutlineNode, kinds: readonly (SectionKind | undefined)[]): boolean {
  return ancestorsOf(node).some((above) => kinds.includes(kindOf(above)));
}

/** The topmost headings of one kind, outside results, assignments and reports. */
function sectionsOf(root: OutlineNode, kind: SectionKind): OutlineNode[] {
  const found: OutlineNode[] = [];
  for (const node of walk(root)) {
    if (kindOf(node) !== kind || insideOf(node, OUTSIDE)) continue;
    if (ancestorsOf(node).some((above) => found.includes(above))) continue;
    found.push(node);
  }
  return found;
}

type Leaf = { readonly node: OutlineNode; readonly context: TargetContext };

/** "Cai nghiện cho 650 lượt người, trong đó:" is a target of its own, and its parts are below it. */
const PARTED = /(?:trong do|bao gom|gom)\s*:\s*$/;
const isWhole = ({ body }: OutlineNode) =>
  PARTED.test(fold(body.text)) && findMeasures(body.text).length > 0;

const isGroup = (node: OutlineNode) =>
  node.children.length > 0 &&
  !isWhole(node) &&
  (INTRODUCES.test(node.body.text) ||
    findMeasures(node.body.text).length === 0 ||
    node.kind === 'markdown');

function contextBelow(
  node: OutlineNode,
  context: TargetContext,
  isSection: boolean,
): TargetContext {
  const due = findDueDate(node.body.text, context.years) ?? context.dueDate;
  const label = node.body.text.replace(/[\s:]+$/, '');
  return { ...context, dueDate: due, group: isSection ? context.group : label };
}

/** The bullets, rows and paragraphs below a heading of targets, in order. */
function leavesBelow(node: OutlineNode, context: TargetContext, found: Leaf[], depth = 0): void {
  const strong = node.children.some((child) => kindOf(child) === 'targets');
  const listed = node.children.some(({ kind }) => LIST_KINDS.has(kind) || kind === 'table');
  let stated = context;
  for (const child of node.children) {
    const kind = kindOf(child);
    if (SKIPPED.includes(kind) || (kind === 'aims' && strong)) continue;
    if (child.kind === 'table') {
      found.push({ node: child, context: stated });
    } else if (child.kind === 'text' && INTRODUCES.test(child.body.text)) {
      stated = { ...stated, dueDate: findDueDate(child.body.text, stated.years) ?? stated.dueDate };
    } else if (isGroup(child) && depth < 12) {
      leavesBelow(child, contextBelow(child, stated, kind !== undefined), found, depth + 1);
    } else if (child.kind !== 'text' || !listed) {
      const inline = kind === 'targets' || kind === 'aims';
      if (!inline || titleOf(child.body.text).rest < child.body.text.length)
        found.push({ node: child, context: stated });
    } else if (findMeasures(child.body.text).length > 0) {
      found.push({ node: child, context: stated });
    }
  }
}

/** A title that says no more than that targets follow; "Chỉ tiêu 1" and "Chỉ tiêu về kiến thức" are the target's own words. */
const BARE_TITLE =
  /^(?:cac |mot so |he thong )*(?:(?:muc tieu|chi tieu)(?:,? (?:cu the|chu yeu|phan dau|chung|tong quat|va|den|het|nam|giai doan|chi tieu|\d{4}|-|–|\s)+)*)$/;

/** A heading with its target on the same line: `a) Chỉ tiêu: 100% …`. */
function inlineBody(node: OutlineNode) {
  const { title, rest } = titleOf(node.body.text);
  const kind = kindOf(node);
  const bare = (kind === 'targets' || kind === 'aims') && BARE_TITLE.test(fold(title).trim());
  return bare ? slice(node.body, rest) : node.body;
}

function toTargets({ node, context }: Leaf): DraftTarget[] {
  if (node.kind === 'table') {
    return isTargetTable(readTable(node.rows), true) ? readTargetTable(node, context) : [];
  }
  const body = inlineBody(node);
  if (PAST.test(fold(body.text.slice(0, 120)))) return [];
  const target = readTarget(body, context);
  if (!target) return [];
  const below = node.children.flatMap((child) => {
    const sub = readTarget(child.body, { ...context, group: undefined });
    return sub && sub.value !== null ? [sub] : [];
  });
  const subTargets = below.map(({ milestones: _m, subTargets: _s, group: _g, ...sub }) => sub);
  return [subTargets.length > 0 ? { ...target, subTargets } : target];
}

function targetsOf(
  sections: readonly OutlineNode[],
  years: Years,
  kind: 'targets' | 'aims',
): DraftTarget[] {
  return sections.flatMap((section) => {
    const dueDate = findDueDate(section.body.text, years);
    const context: TargetContext = { years, group: undefined, dueDate };
    const leaves: Leaf[] = [];
    leavesBelow(section, context, leaves);
    if (leaves.length === 0 && titleOf(section.body.text).rest < section.body.text.length)
      leaves.push({ node: section, context });
    // Of an aim's prose only what is measured is a target.
    const prose = ({ node }: Leaf) =>
      kind === 'aims' && node.kind === 'text' && findMeasures(node.body.text).length === 0;
    return leaves.filter((leaf) => !prose(leaf)).flatMap(toTargets);
  });
}

/** Tables whose head announces targets, wherever they stand. */
function tablesElsewhere(root: OutlineNode, years: Years): DraftTarget[] {
  const found: DraftTarget[] = [];
  for (const node of walk(root)) {
    if (node.kind !== 'table' || insideOf(node, [...OUTSIDE, 'targets'])) continue;
    if (!isTargetTable(readTable(node.rows), false)) continue;
    found.push(...readTargetTable(node, { years, group: undefined, dueDate: undefined }));
  }
  return found;
}

/** Aims without the word "chỉ tiêu" are targets only as far as they are measured. */
function measuredAims(aims: readonly DraftTarget[]): DraftTarget[] {
  const measured = aims.filter(({ value }) => value !== null);
  return measured.length * 2 >= aims.length ? [...aims] : measured;
}

/** findTargets reads the targets below the headings that announce them, and from tables of targets. */
export function findTargets(
  root: OutlineNode,
  years: Years,
): { targets: DraftTarget[]; warnings: DraftWarning[] } {
  const strong = sectionsOf(root, 'targets');
  const tables = tablesElsewhere(root, years);
  const named = targetsOf(strong, years, 'targets');
  const aims = named.length + tables.length > 0 ? [] : sectionsOf(root, 'aims');
  const found = [...named, ...tables, ...measuredAims(targetsOf(aims, years, 'aims'))];
  const targets = found.sort((a, b) => a.span.start - b.span.start);
  if (targets.length === 0) {
    const message = 'Không tìm thấy mục chỉ tiêu; kế hoạch được nhập không có chỉ tiêu nào.';
    return {
      targets,
      warnings: [warning('no_target_section', message, strong[0] && spanOf(strong[0].body))],
    };
  }
  const warnings = targets
    .filter(({ value }) => value === null)
    .map(({ span }) =>
      warning('target_without_figure', 'Chỉ tiêu không nêu con số nào để đo.', span),
    );
  return { targets, warnings };
}
