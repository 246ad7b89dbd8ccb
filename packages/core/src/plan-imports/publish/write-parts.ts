import type { ImportSchedule, ImportTarget, ImportTask } from '@tiendo/contracts';
import { toDbDate, type TenantTx } from '@tiendo/db';
import type { ServiceContext } from '#app/context.ts';
import { auditCreated } from './audit-rows.ts';
import {
  assignmentRows,
  reporterRows,
  scheduleColumns,
  targetColumns,
  taskColumns,
  type LiveAgency,
} from './columns.ts';
import { liveIdOf } from './live-id.ts';
import type { Parents } from './parents.ts';
import type { StatedItem } from './stated-plan.ts';

/** Placed is an item of the draft that becomes a new row, with its place in the plan's list. */
export interface Placed<Content> {
  item: StatedItem<Content>;
  position: number;
}

/** PartWriter is what all parts of one plan are written with. */
export interface PartWriter {
  ctx: ServiceContext;
  tx: TenantTx;
  planId: string;
  agency: LiveAgency;
}

/** insertTargets makes new targets, main ones before their clauses. */
export async function insertTargets(
  { ctx, tx, planId, agency }: PartWriter,
  placed: readonly Placed<ImportTarget>[],
  parents: Parents,
): Promise<void> {
  const parentOf = (item: StatedItem<unknown>) => parents.get(liveIdOf(item.itemId))?.id ?? null;
  const row = ({ item, position }: Placed<ImportTarget>) => ({
    tenantId: tx.tenantId,
    id: liveIdOf(item.itemId),
    planId,
    position,
    ...targetColumns(item.content, agency, parentOf(item)),
  });
  const isMain = (target: Placed<ImportTarget>) => parentOf(target.item) === null;
  await tx.target.createMany({ data: placed.filter(isMain).map(row) });
  await tx.target.createMany({ data: placed.filter((target) => !isMain(target)).map(row) });
  await auditItems(ctx, tx, 'target', placed);
}

/** insertTasks makes new tasks with their assignments. */
export async function insertTasks(
  { ctx, tx, planId, agency }: PartWriter,
  placed: readonly Placed<ImportTask>[],
): Promise<void> {
  const { tenantId } = tx;
  await tx.task.createMany({
    data: placed.map(({ item, position }) => ({
      tenantId,
      id: liveIdOf(item.itemId),
      planId,
      position,
      ...taskColumns(item.content),
    })),
  });
  await tx.assignment.createMany({
    data: placed.flatMap(({ item }) =>
      assignmentRows(tenantId, liveIdOf(item.itemId), item.content, agency),
    ),
  });
  await auditItems(ctx, tx, 'task', placed);
}

/** insertSchedules makes new reporting rules with the agencies that they name. */
export async function insertSchedules(
  { ctx, tx, planId, agency }: PartWriter,
  placed: readonly Placed<ImportSchedule>[],
): Promise<void> {
  const { tenantId } = tx;
  await tx.schedule.createMany({
    data: placed.map(({ item, position }) => ({
      tenantId,
      id: liveIdOf(item.itemId),
      planId,
      position,
      activeSince: toDbDate(ctx.today),
      ...scheduleColumns(item.content),
    })),
  });
  await tx.scheduleReporter.createMany({
    data: placed.flatMap(({ item }) =>
      reporterRows(tenantId, liveIdOf(item.itemId), item.content, agency),
    ),
  });
  await auditItems(ctx, tx, 'schedule', placed);
}

function auditItems(
  ctx: ServiceContext,
  tx: TenantTx,
  entity: 'target' | 'task' | 'schedule',
  placed: readonly Placed<unknown>[],
): Promise<void> {
  return auditCreated(
    ctx,
    tx,
    entity,
    placed.map(({ item }) => [liveIdOf(item.itemId), item.fields]),
  );
}
