import type { ImportSchedule, ImportTarget, ImportTask } from '@tiendo/contracts';
import { toDbDate } from '@tiendo/db';
import { recordAudit } from '#app/audit/record-audit.ts';
import {
  assignmentRows,
  reporterRows,
  scheduleColumns,
  targetColumns,
  taskColumns,
} from './columns.ts';
import type { LivePart } from './plan-snapshot.ts';
import { changedFields } from './redline.ts';
import type { StatedItem } from './stated-plan.ts';
import type { PartWriter } from './write-parts.ts';

/** ChangedPart is a live part with the item that changes it. */
export interface ChangedPart<Content> {
  item: StatedItem<Content>;
  live: LivePart;
}

/** updateTargets changes targets in place: their figures, reports and mapping to the catalogue stay with them. */
export async function updateTargets(
  writer: PartWriter,
  changed: readonly ChangedPart<ImportTarget>[],
  liveRow: (itemId: string) => string,
): Promise<void> {
  const { tx, agency } = writer;
  for (const part of changed) {
    const { item, live } = part;
    const parentId = item.parentId === null ? null : liveRow(item.parentId);
    const columns = targetColumns(item.content, agency, parentId);
    await tx.target.updateMany({
      where: { tenantId: tx.tenantId, id: live.id },
      data: { ...withoutGaps(columns), rowVersion: { increment: 1 } },
    });
    await auditChange(writer, 'target', part);
  }
}

/** updateTasks changes tasks in place, with their assignments: progress and evidence stay with them. */
export async function updateTasks(
  writer: PartWriter,
  changed: readonly ChangedPart<ImportTask>[],
): Promise<void> {
  const { tx, agency } = writer;
  const { tenantId } = tx;
  for (const part of changed) {
    const { item, live } = part;
    await tx.task.updateMany({
      where: { tenantId, id: live.id },
      data: { ...withoutGaps(taskColumns(item.content)), rowVersion: { increment: 1 } },
    });
    await tx.assignment.deleteMany({ where: { tenantId, taskId: live.id } });
    await tx.assignment.createMany({
      data: assignmentRows(tenantId, live.id, item.content, agency),
    });
    await auditChange(writer, 'task', part);
  }
}

/** updateSchedules changes reporting rules in place; a rule with new dates asks anew from today on, and answered obligations keep theirs. */
export async function updateSchedules(
  writer: PartWriter,
  changed: readonly ChangedPart<ImportSchedule>[],
): Promise<void> {
  const { ctx, tx, agency } = writer;
  const { tenantId } = tx;
  for (const part of changed) {
    const { item, live } = part;
    const { rule, ...columns } = scheduleColumns(item.content);
    const asksAnew = changedFields(live.fields, item.fields).includes('rule');
    await tx.schedule.updateMany({
      where: { tenantId, id: live.id },
      data: {
        ...columns,
        ...(asksAnew && { rule, activeSince: toDbDate(ctx.today) }),
        rowVersion: { increment: 1 },
      },
    });
    await tx.scheduleReporter.deleteMany({ where: { tenantId, scheduleId: live.id } });
    await tx.scheduleReporter.createMany({
      data: reporterRows(tenantId, live.id, item.content, agency),
    });
    await auditChange(writer, 'schedule', part);
  }
}

/** What the document leaves open stays as people filled it in (inherit-gaps.ts). */
function withoutGaps<Columns extends object>(columns: Columns): Partial<Columns> {
  const kept: Partial<Columns> = { ...columns };
  for (const gap of ['ownerAgencyId', 'indicatorId', 'dueOn', 'denominator', 'unitNoun'] as const) {
    if (gap in kept && Reflect.get(kept, gap) === null) Reflect.deleteProperty(kept, gap);
  }
  return kept;
}

function auditChange(
  { ctx, tx }: PartWriter,
  entity: 'target' | 'task' | 'schedule',
  { item, live }: ChangedPart<unknown>,
): Promise<void> {
  return recordAudit(tx, ctx.actor, {
    entity,
    entityId: live.id,
    action: 'updated',
    before: live.fields,
    after: item.fields,
  });
}
