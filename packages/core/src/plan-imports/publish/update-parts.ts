import type { ImportSchedule, ImportTarget, ImportTask } from '@tiendo/contracts';
import { auditRows } from './audit-rows.ts';
import { assignmentRows, reporterRows } from './columns.ts';
import type { Parents } from './parents.ts';
import type { LivePart } from './plan-snapshot.ts';
import { changedFields } from './redline.ts';
import type { StatedItem } from './stated-plan.ts';
import type { PartWriter } from './write-parts.ts';

/** ChangedPart is a live part with the item that changes it; the item's fields are what the part will say. */
export interface ChangedPart<Content> {
  item: StatedItem<Content>;
  live: LivePart;
}

/**
 * updateTargets changes targets in place: their figures and reports stay with them. Owner and entry of the catalogue stay as people chose them where the
 * document says nothing of them.
 */
export async function updateTargets(
  writer: PartWriter,
  changed: readonly ChangedPart<ImportTarget>[],
  parents: Parents,
): Promise<void> {
  const { tx, agency } = writer;
  const rows = changed.map(({ item, live }) => ({
    ...item.fields,
    id: live.id,
    parentId: parents.get(live.id)?.id ?? null,
    ownerAgencyId: item.content.ownerItemId === null ? null : agency(item.content.ownerItemId),
    indicatorId: item.content.indicatorId,
  }));
  await tx.$executeRaw`
    UPDATE target AS row SET title = said.title, group_label = said."groupLabel", parent_id = said."parentId",
      comparator = said.comparator, strict = said.strict, value = said.value, value_max = said."valueMax", unit = said.unit,
      unit_noun = said."unitNoun", denominator = said.denominator, due_on = said."dueOn",
      owner_agency_id = coalesce(said."ownerAgencyId", row.owner_agency_id),
      indicator_id = coalesce(said."indicatorId", row.indicator_id), row_version = row.row_version + 1
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS said (id uuid, title text, "groupLabel" text, "parentId" uuid,
      comparator text, strict boolean, value numeric, "valueMax" numeric, unit text, "unitNoun" text, denominator numeric,
      "dueOn" date, "ownerAgencyId" uuid, "indicatorId" uuid)
    WHERE row.tenant_id = ${tx.tenantId}::uuid AND row.id = said.id`;
  await auditChanges(writer, 'target', changed);
}

/** updateTasks changes tasks in place, with their assignments: progress and evidence stay with them. */
export async function updateTasks(
  writer: PartWriter,
  changed: readonly ChangedPart<ImportTask>[],
): Promise<void> {
  const { tx, agency } = writer;
  const { tenantId } = tx;
  const rows = changed.map(({ item, live }) => ({ ...item.fields, id: live.id }));
  await tx.$executeRaw`
    UPDATE task AS row SET title = said.title, detail = said.detail, group_label = said."groupLabel", due_on = said."dueOn",
      row_version = row.row_version + 1
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS said (id uuid, title text, detail text, "groupLabel" text, "dueOn" date)
    WHERE row.tenant_id = ${tenantId}::uuid AND row.id = said.id`;
  await tx.assignment.deleteMany({ where: { tenantId, taskId: { in: idsOf(changed) } } });
  await tx.assignment.createMany({
    data: changed.flatMap(({ item, live }) =>
      assignmentRows(tenantId, live.id, item.content, agency),
    ),
  });
  await auditChanges(writer, 'task', changed);
}

/** updateSchedules changes reporting rules in place; a rule with new dates asks anew from today on, and answered obligations keep theirs. */
export async function updateSchedules(
  writer: PartWriter,
  changed: readonly ChangedPart<ImportSchedule>[],
): Promise<void> {
  const { ctx, tx, agency } = writer;
  const { tenantId } = tx;
  const rows = changed.map(({ item, live }) => ({
    ...item.fields,
    id: live.id,
    activeSince: changedFields(live.fields, item.fields).includes('rule') ? ctx.today : null,
  }));
  await tx.$executeRaw`
    UPDATE schedule AS row SET title = said.title, kind = said.kind, rule = nullif(said.rule, 'null'), due_text = said."dueText",
      hop = said.hop, reporter_scope = said."reporterScope", recipient = said.recipient, forward_to = said."forwardTo",
      active_since = coalesce(said."activeSince", row.active_since), row_version = row.row_version + 1
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS said (id uuid, title text, kind text, rule jsonb, "dueText" text, hop integer,
      "reporterScope" reporter_scope, recipient text, "forwardTo" text[], "activeSince" date)
    WHERE row.tenant_id = ${tenantId}::uuid AND row.id = said.id`;
  await tx.scheduleReporter.deleteMany({ where: { tenantId, scheduleId: { in: idsOf(changed) } } });
  await tx.scheduleReporter.createMany({
    data: changed.flatMap(({ item, live }) =>
      reporterRows(tenantId, live.id, item.content, agency),
    ),
  });
  await auditChanges(writer, 'schedule', changed);
}

function idsOf(changed: readonly { live: LivePart }[]): string[] {
  return changed.map(({ live }) => live.id);
}

function auditChanges(
  { ctx, tx }: PartWriter,
  entity: 'target' | 'task' | 'schedule',
  changed: readonly ChangedPart<unknown>[],
): Promise<void> {
  const rows = changed.map(({ item, live }) => ({
    id: live.id,
    before: live.fields,
    after: item.fields,
  }));
  return auditRows(ctx, tx, { entity, action: 'updated' }, rows);
}
