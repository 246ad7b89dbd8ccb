import {
  found,
  type CivilDate,
  type ImportSchedule,
  type ImportTarget,
  type ImportTask,
} from '@tiendo/contracts';
import type { TenantTx } from '@tiendo/db';
import type { ServiceContext } from '#app/context.ts';
import { writeOrder } from '#app/lists/ordered-list.ts';
import { emitOutboxEvent } from '#app/outbox/emit-outbox-event.ts';
import { reconcileReminders } from '#app/reminders/reconcile-reminders.ts';
import { openPlanObligations } from '#app/reporting/open-obligations.ts';
import { publishSummary } from '#app/rollup/publish-summary.ts';
import {
  holdWork,
  keepFirstVersion,
  requireOpenPlan,
  staleOthers,
  updateHeader,
} from './amended-plan.ts';
import { auditRows } from './audit-rows.ts';
import { liveIdOf } from './live-id.ts';
import type { Pairing } from './pair-parts.ts';
import { readLivePlan, type LivePart } from './plan-snapshot.ts';
import type { ReviewedImport } from './read-reviewed.ts';
import { changedFields, pairPlan, redlineOf, type PlanPairing } from './redline.ts';
import type { StatedItem } from './stated-plan.ts';
import { updateSchedules, updateTargets, updateTasks } from './update-parts.ts';
import { writeAgencies } from './write-agencies.ts';
import { insertSchedules, insertTargets, insertTasks, type PartWriter } from './write-parts.ts';
import { pointItems, writePassages } from './write-passages.ts';
import { writeVersion } from './write-version.ts';

/**
 * publishAmendment lets a reviewed draft amend its plan from a day on: what changed is changed in place, so that progress, reports and figures stay with it;
 * what is new is added, what is gone archived; and the plan gets a new version. Errors: not_found, archived, effective_date.
 */
export async function publishAmendment(
  ctx: ServiceContext,
  tx: TenantTx,
  reviewed: ReviewedImport,
  amendment: { planId: string; effectiveOn: CivilDate | null },
): Promise<void> {
  const { planId, effectiveOn } = amendment;
  const { stated, header, source } = reviewed;
  const plan = await requireOpenPlan(tx, planId);
  await holdWork(tx, planId);
  const before = await readLivePlan(tx, planId);
  const number = await keepFirstVersion(ctx, tx, { plan, before, effectiveOn });
  const agencies = await writeAgencies(ctx, tx, stated.agencies);
  const pairing = pairPlan(before, stated);
  const redline = redlineOf(before, stated, pairing);
  const agency = (itemId: string) => found(agencies.get(itemId));
  const liveRow = liveRowsOf(pairing);
  const writer: PartWriter = { ctx, tx, planId, agency };
  await writeParts(writer, reviewed, pairing, liveRow);
  const touched = await archiveRemoved(writer, pairing);
  await updateHeader(ctx, tx, planId, header, before);
  await writePassages(tx, source, stated, liveRow);
  await pointItems(tx, 'agency', [...agencies]);
  await writeVersion(ctx, tx, await readLivePlan(tx, planId), {
    planId,
    number: number + 1,
    effectiveOn: found(effectiveOn),
    importId: source.importId,
    redline,
  });
  await staleOthers(tx, planId, source.importId);
  const taskIds = [...stated.tasks.map((item) => liveRow(item.itemId)), ...touched];
  await reconcileReminders(tx, { about: 'task', ids: taskIds }, ctx);
  await openPlanObligations(tx, ctx, planId);
  await emitOutboxEvent(tx, 'reminders.replan', {});
  await publishSummary(tx, planId, ctx.today);
}

/** An item that continues a live row is that row; a new one gets its own. */
function liveRowsOf(pairing: PlanPairing): (itemId: string) => string {
  const pairs = [...pairing.targets.pairs, ...pairing.tasks.pairs, ...pairing.schedules.pairs];
  const continued = new Map(pairs.map(({ live, item }) => [item.itemId, live.id]));
  return (itemId) => continued.get(itemId) ?? liveIdOf(itemId);
}

type Item = StatedItem<unknown> & { id: string };

async function writeParts(
  writer: PartWriter,
  { stated }: ReviewedImport,
  pairing: PlanPairing,
  liveRow: (itemId: string) => string,
): Promise<void> {
  const { tx, planId } = writer;
  const kinds = {
    targets: sorted<ImportTarget>(stated.targets, pairing.targets),
    tasks: sorted<ImportTask>(stated.tasks, pairing.tasks),
    schedules: sorted<ImportSchedule>(stated.schedules, pairing.schedules),
  };
  // New main targets are there before a clause is hung below one of them.
  await insertTargets(writer, kinds.targets.added, pairing.parents);
  await insertTasks(writer, kinds.tasks.added);
  await insertSchedules(writer, kinds.schedules.added);
  await updateTargets(writer, kinds.targets.changed, pairing.parents);
  await updateTasks(writer, kinds.tasks.changed);
  await updateSchedules(writer, kinds.schedules.changed);
  const inOrder = (items: readonly { itemId: string }[]) =>
    items.map((item) => liveRow(item.itemId));
  await writeOrder(tx, { table: 'target', planId }, inOrder(stated.targets));
  await writeOrder(tx, { table: 'task', planId }, inOrder(stated.tasks));
  await writeOrder(tx, { table: 'schedule', planId }, inOrder(stated.schedules));
}

/** The items of one kind that are new, and those that change what is there. */
function sorted<Content>(items: readonly StatedItem<Content>[], pairing: Pairing<LivePart, Item>) {
  const added = new Set(pairing.added.map((item) => item.itemId));
  const pairs = new Map(pairing.pairs.map((pair) => [pair.item.itemId, pair]));
  return {
    added: items.flatMap((item, index) =>
      added.has(item.itemId) ? [{ item, position: index + 1 }] : [],
    ),
    changed: items.flatMap((item) => {
      const pair = pairs.get(item.itemId);
      if (!pair || changedFields(pair.live.fields, pair.item.fields).length === 0) return [];
      return [{ item: { ...item, fields: pair.item.fields }, live: pair.live }];
    }),
  };
}

async function archiveRemoved(
  { ctx, tx, planId }: PartWriter,
  pairing: PlanPairing,
): Promise<string[]> {
  const { tenantId } = tx;
  const archived = { archivedAt: ctx.now, rowVersion: { increment: 1 } };
  const ids = (parts: readonly LivePart[]) => ({ in: parts.map((part) => part.id) });
  const targets = ids(pairing.targets.removed);
  await tx.target.updateMany({ where: { tenantId, id: targets }, data: archived });
  // A clause that people had entered below a target that is gone, or is a clause itself now, stands by itself.
  await tx.$executeRaw`
    UPDATE target AS clause SET parent_id = NULL, row_version = clause.row_version + 1 FROM target main
    WHERE clause.tenant_id = ${tenantId}::uuid AND clause.plan_id = ${planId}::uuid AND clause.archived_at IS NULL
      AND main.tenant_id = clause.tenant_id AND main.id = clause.parent_id
      AND (main.archived_at IS NOT NULL OR main.parent_id IS NOT NULL)`;
  const tasks = ids(pairing.tasks.removed);
  await tx.task.updateMany({ where: { tenantId, id: tasks }, data: archived });
  const schedules = ids(pairing.schedules.removed);
  await tx.schedule.updateMany({ where: { tenantId, id: schedules }, data: archived });
  const kinds = [
    ['target', pairing.targets.removed],
    ['task', pairing.tasks.removed],
    ['schedule', pairing.schedules.removed],
  ] as const;
  for (const [entity, parts] of kinds) {
    const rows = parts.map(({ id, title }) => ({
      id,
      before: { title, archived: false },
      after: { title, archived: true },
    }));
    await auditRows(ctx, tx, { entity, action: 'archived' }, rows);
  }
  return tasks.in;
}
