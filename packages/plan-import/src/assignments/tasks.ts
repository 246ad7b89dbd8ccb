import type { DraftTask } from '@tiendo/contracts';
import type { OutlineNode } from '#app/outline/node.ts';
import { classify, titleOf } from '#app/sections/classify.ts';
import { findDueDate, type Years } from '#app/text/find-date.ts';
import { join, type MappedText, slice, spanOf } from '#app/text/mapped-text.ts';

const BULLETS = new Set(['dash', 'plus', 'bullet']);

/** Due dates of tasks are stated, not inferred from a year in passing. */
function toTask(
  body: MappedText,
  children: readonly OutlineNode[],
  years: Years,
): DraftTask | undefined {
  const span = spanOf(body);
  if (!span || !/[\p{L}]/u.test(body.text)) return undefined;
  const dueDate = findDueDate(body.text, years, 'exact');
  const subTasks = children.flatMap((child) => {
    const below = spanOf(child.body);
    return below && child.body.text !== '' ? [{ text: child.body.text, span: below }] : [];
  });
  return {
    text: body.text,
    span,
    ...(dueDate === undefined ? {} : { dueDate }),
    ...(subTasks.length > 0 ? { subTasks } : {}),
  };
}

/** A heading of reports among tasks; "Báo cáo Công an tỉnh: định kỳ …" is a task itself. */
function isReportHeading({ body, children }: OutlineNode): boolean {
  const named = children.length > 0 || titleOf(body.text).rest === body.text.length;
  return named && body.text.length <= 120 && classify(body.text) === 'reporting';
}

type Draft = { body: MappedText; children: readonly OutlineNode[]; bullet: boolean };

/** What hangs below an agency, each first-level bullet a task; a paragraph after a bullet carries it on. */
function draftsBelow(node: OutlineNode, inline: MappedText | undefined): Draft[] {
  const listed = node.children.some(({ kind }) => kind !== 'text' && kind !== 'table');
  const drafts: Draft[] = [];
  const introduces = (text: string) => listed && text.endsWith(':');
  if (inline && inline.text !== '' && !introduces(inline.text))
    drafts.push({ body: inline, children: [], bullet: false });
  for (const child of node.children) {
    if (child.kind === 'table') continue;
    if (!BULLETS.has(child.kind) && child.kind !== 'text' && isReportHeading(child)) continue;
    const last = drafts.at(-1);
    if (child.kind === 'text') {
      if (introduces(child.body.text)) continue;
      if (last?.bullet) {
        last.body = join([
          { mapped: last.body, glue: '' },
          { mapped: child.body, glue: ' ' },
        ]);
        continue;
      }
    }
    drafts.push({ body: child.body, children: child.children, bullet: child.kind !== 'text' });
  }
  return drafts;
}

/** tasksOf lists the tasks of an agency's heading; `taskAt` is where a task on the same line begins. */
export function tasksOf(node: OutlineNode, taskAt: number | undefined, years: Years): DraftTask[] {
  const inline = taskAt === undefined ? undefined : slice(node.body, taskAt);
  return draftsBelow(node, inline).flatMap(
    ({ body, children }) => toTask(body, children, years) ?? [],
  );
}
