import { ImportItemKindSchema, type ImportHeader } from '@tiendo/contracts';
import { headerIsComplete } from './import-header.ts';
import type { ImportItemRow } from './import-rows.ts';
import type { ImportBlocker } from './views.ts';

type Item = Pick<ImportItemRow, 'id' | 'kind' | 'state' | 'content'>;

/**
 * importBlockers lists what keeps a draft from being published, empty when nothing does. A clause whose main target was removed stands by itself and is no
 * blocker.
 */
export function importBlockers(
  items: readonly Item[],
  header: ImportHeader | null,
): ImportBlocker[] {
  const live = items.filter((item) => item.state !== 'removed');
  const blockers: ImportBlocker[] = [];
  if (!headerIsComplete(header)) blockers.push(whole('header'));
  if (!live.some((item) => item.kind !== 'agency')) blockers.push(whole('no_content'));
  for (const kind of ImportItemKindSchema.options) {
    const count = live.filter((item) => item.kind === kind && item.state === 'pending').length;
    if (count > 0) blockers.push({ reason: 'unconfirmed', kind, itemId: null, count });
  }
  return [...blockers, ...live.flatMap(ownBlockers), ...removedAgencies(items, live)];
}

function whole(reason: ImportBlocker['reason']): ImportBlocker {
  return { reason, kind: null, itemId: null, count: 1 };
}

function ownBlockers({ id, content }: Item): ImportBlocker[] {
  const own = (reason: ImportBlocker['reason']): ImportBlocker[] => [
    { reason, kind: content.kind, itemId: id, count: 1 },
  ];
  if (content.kind === 'task' && content.fields.assignments.length === 0) {
    return own('task_without_agency');
  }
  if (content.kind !== 'schedule') return [];
  const { kind, rule, reporterScope, reporterItemIds } = content.fields;
  if (rule === null) return [];
  const named = reporterScope === 'all' || reporterItemIds.length > 0;
  return named && (rule.kind === 'once' || rule.kind === kind) ? [] : own('schedule_incomplete');
}

/** usedAgencies lists the agency items that an item names. */
export function usedAgencies({ content }: Pick<Item, 'content'>): string[] {
  switch (content.kind) {
    case 'agency':
      return [];
    case 'target':
      return content.fields.ownerItemId === null ? [] : [content.fields.ownerItemId];
    case 'task':
      return content.fields.assignments.map((part) => part.agencyItemId);
    case 'schedule':
      return content.fields.reporterItemIds;
  }
}

function removedAgencies(items: readonly Item[], live: readonly Item[]): ImportBlocker[] {
  const uses = new Map<string, number>();
  for (const id of live.flatMap((item) => [...new Set(usedAgencies(item))])) {
    uses.set(id, (uses.get(id) ?? 0) + 1);
  }
  return items
    .filter((item) => item.kind === 'agency' && item.state === 'removed')
    .flatMap(({ id }): ImportBlocker[] => {
      const count = uses.get(id) ?? 0;
      return count === 0 ? [] : [{ reason: 'agency_removed', kind: 'agency', itemId: id, count }];
    });
}
