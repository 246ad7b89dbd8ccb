import type { DraftAssignment, DraftTask, Span } from '@tiendo/contracts';
import { startsAgency } from '#app/agencies/agency-name.ts';
import { splitNames } from '#app/agencies/split-names.ts';
import { ancestorsOf, type OutlineNode, walk } from '#app/outline/node.ts';
import { columnOf, readTable } from '#app/outline/table-columns.ts';
import { classify } from '#app/sections/classify.ts';
import { findDueDate, type Years } from '#app/text/find-date.ts';
import { fold } from '#app/text/fold.ts';
import { EMPTY, type MappedText, slice, spanOf } from '#app/text/mapped-text.ts';

/** StatedRole is one agency's part in one activity, as the activity itself says. */
type StatedRole = {
  readonly agency: string;
  readonly lead: boolean;
  readonly task: DraftTask;
  readonly span: Span;
};

const LABEL =
  /(?:co quan|don vi|bo phan)\s+(?:chu tri(?: thuc hien| tham muu)?|phoi hop(?: thuc hien)?|thuc hien|chiu trach nhiem(?: chinh)?)\s*:|(?:^|[.;(]\s*)(?:chu tri|phoi hop)\s*:/g;
const LEAD = /chu tri|thuc hien|trach nhiem/;
const FOLLOWS =
  /[.;]\s*(?=(?:thoi gian|thoi han|san pham|hoan thanh|kinh phi|ket qua|tien do|co quan|don vi|bo phan|phoi hop|chu tri))|\)\s*$|\.\s|;\s*$|\n/;

function agenciesIn(text: string): string[] {
  const clean = text.replace(/^[\s:,-]+|[\s.;,)]+$/gu, '');
  if (clean === '') return [];
  return splitNames(clean.charAt(0).toUpperCase() + clean.slice(1)).filter(
    (name) => name.length >= 3 && name.length <= 200,
  );
}

function labelled(
  body: MappedText,
): { at: number; lead: boolean; names: string[]; span: Span | undefined }[] {
  const folded = fold(body.text);
  const labels = [...folded.matchAll(LABEL)];
  return labels.map(({ index, 0: label }, i) => {
    const start = index + label.length;
    const limit = labels[i + 1]?.index ?? Math.min(folded.length, start + 600);
    const stop = FOLLOWS.exec(folded.slice(start, limit))?.index ?? limit - start;
    const names = agenciesIn(body.text.slice(start, start + stop));
    return { at: index, lead: LEAD.test(label), names, span: spanOf(body, start, start + stop) };
  });
}

function taskOf(body: MappedText, years: Years, stated?: MappedText): DraftTask | undefined {
  const span = spanOf(body);
  if (!span || body.text.length < 4) return undefined;
  const dueDate = findDueDate(stated?.text ?? '', years) ?? findDueDate(body.text, years, 'exact');
  return { text: body.text, span, ...(dueDate === undefined ? {} : { dueDate }) };
}

/** The activity that a label belongs to: what stands before it in its passage, or the passage above. */
function activityOf(node: OutlineNode, at: number): MappedText | undefined {
  const own = slice(node.body, 0, at);
  const words = own.text.replace(/[\s(.;,-]+$/u, '');
  if (words.length >= 12) return slice(own, 0, words.length);
  const siblings = node.parent?.children ?? [];
  const before = siblings
    .slice(0, siblings.indexOf(node))
    .findLast(({ body, kind }) => kind !== 'table' && fold(body.text).search(LABEL) !== 0);
  const parent = node.parent && node.parent.kind !== 'root' ? node.parent.body : undefined;
  // A label in a bullet of its own speaks for the heading above; a label in plain text for the bullet before it.
  return node.kind === 'text' ? (before?.body ?? parent) : (parent ?? before?.body);
}

function rolesInText(node: OutlineNode, years: Years): StatedRole[] {
  const labels = labelled(node.body);
  if (labels.length === 0) return [];
  const activity = activityOf(node, labels[0]?.at ?? 0);
  const task = activity && taskOf(activity, years);
  if (!task) return [];
  return labels.flatMap(({ lead, names, span }) =>
    span ? names.map((agency) => ({ agency, lead, task, span })) : [],
  );
}

const TASK_COLUMN = /nhiem vu|noi dung|cong viec|hoat dong|ten nhiem vu|san pham/;
const LEAD_COLUMN =
  /chu tri|(?:co quan|don vi) (?:thuc hien|chiu trach nhiem|dau moi)|trach nhiem chinh/;
const WITH_COLUMN = /phoi hop/;
const DUE_COLUMN = /thoi gian|thoi han|hoan thanh|tien do/;

function rolesInTable(node: OutlineNode, years: Years): StatedRole[] {
  const table = readTable(node.rows);
  const lead = columnOf(table, LEAD_COLUMN);
  const tasks = columnOf(table, TASK_COLUMN, /phoi hop|chu tri|thoi gian/);
  if (lead < 0 || tasks < 0 || lead === tasks) return [];
  const support = columnOf(table, WITH_COLUMN, /chu tri/);
  const due = columnOf(table, DUE_COLUMN, /chu tri/);
  return table.rows.flatMap((cells) => {
    const task = taskOf(cells[tasks] ?? EMPTY, years, cells[due]);
    if (!task) return [];
    const from = (at: number, leads: boolean) => {
      const cell = cells[at] ?? EMPTY;
      const span = spanOf(cell);
      return span
        ? agenciesIn(cell.text).map((agency) => ({ agency, lead: leads, task, span }))
        : [];
    };
    return [...from(lead, true), ...(support < 0 ? [] : from(support, false))];
  });
}

function grouped(roles: readonly StatedRole[]): DraftAssignment[] {
  const groups = new Map<string, DraftAssignment>();
  for (const { agency, lead, task, span } of roles) {
    const key = `${fold(agency)} ${lead}`;
    const group = groups.get(key);
    if (group) group.tasks.push(task);
    else groups.set(key, { agency, role: lead ? 'lead' : 'coordinate', span, tasks: [task] });
  }
  return [...groups.values()].sort((a, b) => a.span.start - b.span.start);
}

/** Who answers for a target is not who is charged with a task. */
const underTargets = (node: OutlineNode) =>
  ancestorsOf(node).some(({ body }) => classify(body.text) === 'targets');

/** statedRoles reads who leads and who supports from activities and rows that say so themselves, one entry an agency and role. */
export function statedRoles(root: OutlineNode, years: Years): DraftAssignment[] {
  const roles: StatedRole[] = [];
  for (const node of walk(root)) {
    if (node.kind === 'root' || underTargets(node)) continue;
    roles.push(...(node.kind === 'table' ? rolesInTable(node, years) : rolesInText(node, years)));
  }
  return grouped(roles.filter(({ agency }) => startsAgency(agency)));
}
