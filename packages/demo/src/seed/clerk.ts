import type { ImportItemContent } from '@tiendo/contracts';
import type { ServiceContext } from '@tiendo/core';
import {
  addImportItem,
  saveImportItem,
  type ImportItemView,
  type ImportReview,
} from '@tiendo/core/plan-imports';
import type { PlanReview } from '../review-seed.ts';

/** Clerk is one import under review: what the person decided, what the document gave, and the agency items by name. */
export interface Clerk {
  ctx: ServiceContext;
  review: PlanReview;
  draft: ImportReview;
  agencies: Map<string, string>;
}

type ContentOf<Kind extends ImportItemContent['kind']> = Extract<ImportItemContent, { kind: Kind }>;

/** itemsOf lists the draft's items of one kind, in the order of the document. */
export function itemsOf<Kind extends ImportItemContent['kind']>(
  { draft }: Clerk,
  kind: Kind,
): { item: ImportItemView; content: ContentOf<Kind> }[] {
  return draft.items.flatMap((item) => {
    const { content } = item;
    return isOf(content, kind) ? [{ item, content }] : [];
  });
}

function isOf<Kind extends ImportItemContent['kind']>(
  content: ImportItemContent,
  kind: Kind,
): content is ContentOf<Kind> {
  return content.kind === kind;
}

/** save replaces what an item says and confirms it. */
export function save(
  clerk: Clerk,
  item: ImportItemView,
  content: ImportItemContent,
): Promise<void> {
  return saveImportItem(clerk.ctx, {
    importId: clerk.draft.id,
    id: item.id,
    rowVersion: item.rowVersion,
    content,
    matchId: item.match?.id ?? null,
  });
}

/** add adds what the document's lists lack. */
export function add(clerk: Clerk, content: ImportItemContent): Promise<{ id: string }> {
  return addImportItem(clerk.ctx, { importId: clerk.draft.id, content, parentId: null });
}

/** refuse fails loudly when the review and the document do not speak of the same things. */
export function refuse({ draft }: Clerk, unknown: readonly string[]): void {
  if (unknown.length === 0) return;
  throw new Error(
    `${draft.fileName}: nothing is said of ${unknown.map((name) => `"${name}"`).join(', ')}.`,
  );
}
