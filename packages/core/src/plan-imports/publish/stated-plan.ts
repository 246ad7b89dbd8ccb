import {
  ImportItemKindSchema,
  type ImportHeader,
  type ImportSchedule,
  type ImportTarget,
  type ImportTask,
} from '@tiendo/contracts';
import type { ImportItemRow } from '../import-rows.ts';
import { scheduleFields, targetFields, taskFields, type PartFields } from './part-fields.ts';

/** StatedItem is a confirmed item of a draft, its fields in the words that a live row's are compared in. */
export interface StatedItem<Content> {
  itemId: string;
  /** The item that it is a clause of; null where that one was removed. */
  parentId: string | null;
  /** The live row that a person said it continues. */
  matchId: string | null;
  title: string;
  span: { start: number; end: number } | null;
  content: Content;
  fields: PartFields;
}

/** StatedAgency is an agency of a draft: an existing one, or one to be made. */
export interface StatedAgency {
  itemId: string;
  agencyId: string | null;
  content: Extract<ImportItemRow['content'], { kind: 'agency' }>['fields'];
}

/** StatedPlan is what a reviewed draft says, removed items left out. */
export interface StatedPlan {
  header: PartFields;
  agencies: StatedAgency[];
  targets: StatedItem<ImportTarget>[];
  tasks: StatedItem<ImportTask>[];
  schedules: StatedItem<ImportSchedule>[];
  /** Kinds of which nothing was read: the document does not speak of them, which is not to say that there are none. */
  silent: ReadonlySet<ImportItemRow['kind']>;
}

/** statedPlan reads a reviewed draft; `existing` names the tenant's agencies by id. */
export function statedPlan(
  header: ImportHeader,
  items: readonly ImportItemRow[],
  existing: ReadonlyMap<string, string>,
): StatedPlan {
  const live = items.filter((item) => item.state !== 'removed');
  const read = new Set(items.map((item) => item.kind));
  const ids = new Set(live.map((item) => item.id));
  const names = new Map(live.flatMap((item) => nameOf(item, existing)));
  const named = (id: string) => names.get(id) ?? '';
  const plan: StatedPlan = {
    header: headerFields(header),
    agencies: [],
    targets: [],
    tasks: [],
    schedules: [],
    silent: new Set(ImportItemKindSchema.options.filter((kind) => !read.has(kind))),
  };
  for (const item of live) {
    const { content } = item;
    const parentId = item.parentId !== null && ids.has(item.parentId) ? item.parentId : null;
    const shared = { itemId: item.id, parentId, span: spanOf(item) };
    if (content.kind === 'agency') {
      plan.agencies.push({ itemId: item.id, agencyId: item.agencyId, content: content.fields });
    } else if (content.kind === 'target') {
      plan.targets.push({ ...shared, ...statedTarget(item, content.fields, named) });
    } else if (content.kind === 'task') {
      plan.tasks.push({ ...shared, ...statedTask(item, content.fields, named) });
    } else {
      plan.schedules.push({ ...shared, ...statedSchedule(item, content.fields, named) });
    }
  }
  return plan;
}

type Named = (itemId: string) => string;

function statedTarget(item: ImportItemRow, content: ImportTarget, named: Named) {
  const owner = content.ownerItemId === null ? null : named(content.ownerItemId);
  const fields = targetFields({ ...content, owner });
  return { matchId: item.targetId, title: content.title, content, fields };
}

function statedTask(item: ImportItemRow, content: ImportTask, named: Named) {
  const agencies = content.assignments.map(({ agencyItemId, role, responsible }) => ({
    name: named(agencyItemId),
    role,
    responsible,
  }));
  const fields = taskFields({ ...content, agencies });
  return { matchId: item.taskId, title: content.title, content, fields };
}

function statedSchedule(item: ImportItemRow, content: ImportSchedule, named: Named) {
  const chosen = content.reporterScope === 'chosen' ? content.reporterItemIds : [];
  const reporters = [...new Set(chosen.map(named))];
  const fields = scheduleFields({ ...content, reporters });
  return { matchId: item.scheduleId, title: content.title, content, fields };
}

function nameOf(item: ImportItemRow, existing: ReadonlyMap<string, string>): [string, string][] {
  if (item.content.kind !== 'agency') return [];
  const matched = item.agencyId === null ? undefined : existing.get(item.agencyId);
  return [[item.id, matched ?? item.content.fields.name]];
}

function spanOf({ spanStart, spanEnd }: ImportItemRow) {
  return spanStart === null || spanEnd === null ? null : { start: spanStart, end: spanEnd };
}

function headerFields(header: ImportHeader): PartFields {
  const { title, documentNumber, issuedBy, issuedOn, periodFrom, periodTo, summary } = header;
  return {
    title,
    documentNumber,
    issuedBy,
    issuedOn,
    periodFrom,
    periodTo,
    summary,
    legalBases: header.legalBases.map((base) => base.documentNumber),
  };
}
