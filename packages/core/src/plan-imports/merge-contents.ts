import type { ImportItemContent } from '@tiendo/contracts';
import { cutText } from './cut-text.ts';

const joined = (texts: readonly string[], between: string, max: number) =>
  cutText(texts.filter((text) => text !== '').join(between), max).head;

/** mergeContents lets the second's text follow the first's, which keeps its other fields; agencies that only the second names are added. */
export function mergeContents(
  first: ImportItemContent,
  second: ImportItemContent,
): ImportItemContent {
  if (first.kind === 'target' && second.kind === 'target') {
    const { fields } = first;
    const title = joined([fields.title, second.fields.title], '; ', 500);
    return { kind: 'target', fields: { ...fields, title } };
  }
  if (first.kind === 'task' && second.kind === 'task') {
    const { fields } = first;
    const { title, detail, assignments } = second.fields;
    const named = new Set(fields.assignments.map((part) => part.agencyItemId));
    const added = assignments.filter((part) => !named.has(part.agencyItemId));
    return {
      kind: 'task',
      fields: {
        ...fields,
        detail: joined([fields.detail, title, detail], '\n', 20_000),
        assignments: [...fields.assignments, ...added].slice(0, 200),
      },
    };
  }
  if (first.kind === 'schedule' && second.kind === 'schedule') {
    const { fields } = first;
    const reporters = [...new Set([...fields.reporterItemIds, ...second.fields.reporterItemIds])];
    const dueText = joined([fields.dueText, second.fields.dueText], '; ', 500);
    return {
      kind: 'schedule',
      fields: { ...fields, dueText, reporterItemIds: reporters.slice(0, 500) },
    };
  }
  return first;
}

/** renameAgencies names one agency item where others stood; the very same content comes back when it names none of them. */
export function renameAgencies(
  content: ImportItemContent,
  from: ReadonlySet<string>,
  to: string,
): ImportItemContent {
  const renamed = (id: string) => (from.has(id) ? to : id);
  if (content.kind === 'target') {
    const { ownerItemId } = content.fields;
    if (ownerItemId === null || !from.has(ownerItemId)) return content;
    return { kind: 'target', fields: { ...content.fields, ownerItemId: to } };
  }
  if (content.kind === 'task') {
    const { assignments } = content.fields;
    if (!assignments.some((part) => from.has(part.agencyItemId))) return content;
    const moved = assignments.map((part) => ({
      ...part,
      agencyItemId: renamed(part.agencyItemId),
    }));
    const kept = moved.filter(
      (part, at) => moved.findIndex((other) => other.agencyItemId === part.agencyItemId) === at,
    );
    return { kind: 'task', fields: { ...content.fields, assignments: kept } };
  }
  if (content.kind === 'schedule') {
    const { reporterItemIds } = content.fields;
    if (!reporterItemIds.some((id) => from.has(id))) return content;
    const moved = [...new Set(reporterItemIds.map(renamed))];
    return { kind: 'schedule', fields: { ...content.fields, reporterItemIds: moved } };
  }
  return content;
}

interface Passage {
  spanStart: number | null;
  spanEnd: number | null;
}

/** Passages further apart than this are not one passage. */
const widestGap = 500;

/** joinSpans gives the passage of merged items: from the first to the last where they follow each other, else the first one's. */
export function joinSpans(items: readonly Passage[]): Passage {
  const [first] = items;
  const spans = items
    .flatMap(({ spanStart: start, spanEnd: end }) =>
      start === null || end === null ? [] : [{ start, end }],
    )
    .sort((a, b) => a.start - b.start);
  let end = spans[0]?.end ?? 0;
  const isOne = spans.every((span) => {
    const follows = span.start - end <= widestGap;
    end = Math.max(end, span.end);
    return follows;
  });
  if (first && first.spanStart !== null && !isOne) {
    return { spanStart: first.spanStart, spanEnd: first.spanEnd };
  }
  const start = spans[0]?.start;
  return start === undefined
    ? { spanStart: null, spanEnd: null }
    : { spanStart: start, spanEnd: end };
}
