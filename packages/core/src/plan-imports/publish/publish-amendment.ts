import {
  assertThat,
  found,
  type CivilDate,
  type ImportHeader,
  type ImportSchedule,
  type ImportTarget,
  type ImportTask,
} from '@tiendo/contracts';
import { toDbDate, type TenantTx } from '@tiendo/db';
import { recordAudit } from '#app/audit/record-audit.ts';
import type { ServiceContext } from '#app/context.ts';
import { writeOrder } from '#app/lists/ordered-list.ts';
import { emitOutboxEvent } from '#app/outbox/emit-outbox-event.ts';
import { reconcileReminders } from '#app/reminders/reconcile-reminders.ts';
import { openPlanObligations } from '#app/reporting/open-obligations.ts';
import { publishSummary } from '#app/rollup/publish-summary.ts';
import type { Pairing } from './pair-parts.ts';
import { readLivePlan, type LivePart, type LivePlan } from './plan-snapshot.ts';
import type { ReviewedImport } from './read-reviewed.ts';
import { changedFields, pairPlan, redlineOf, type PlanPairing } from './redline.ts';
import type { StatedItem } from './stated-plan.ts';
import { updateSchedules, updateTargets, updateTasks } from './update-parts.ts';
import { writeAgencies } from './write-agencies.ts';
import {
  insertSchedules,
  insertTargets,
  insertTasks,
  liveIdOf,
  type PartWriter,
} from './write-parts.ts';
import { pointItems, writePassages } from './write-passages.ts';
import { firstRedline, readNewestVersion, writeVersion } from './write-version.ts';

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
  await lockPlan(tx, planId);
  const before = await readLivePlan(tx, planId);
  const number = await keepFirstVersion(ctx, tx, planId, before, effectiveOn);
  const agencies = await writeAgencies(ctx, tx, stated.agencies);
  const pairing = pairPlan(before, stated);
  const redline = redlineOf(before, stated, pairing);
  const agency = (itemId: string) => found(agencies.get(itemId));
  const liveRow = liveRowsOf(pairing);
  const writer: PartWriter = { ctx, tx, planId, agency };
  await writeParts(writer, reviewed, pairing, liveRow);
  const touched = await archiveRemoved(ctx, tx, pairing);
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
  const taskIds = [...stated.tasks.map((item) => liveRow(item.itemId)), ...touched];
  await reconcileReminders(tx, { about: 'task', ids: taskIds }, ctx);
  await openPlanObligations(tx, ctx, planId);
  await emitOutboxEvent(tx, 'reminders.replan', {});
  await publishSummary(tx, planId, ctx.today);
}

/** Two amendments of one plan take turns; the second then finds a newer version than it was reviewed against. */
async function lockPlan(tx: TenantTx, planId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM plan WHERE tenant_id = ${tx.tenantId}::uuid AND id = ${planId}::uuid FOR UPDATE`;
  const plan = found(
    await tx.plan.findFirst({
      where: { tenantId: tx.tenantId, id: planId },
      select: { status: true },
    }),
  );
  assertThat(plan.status !== 'archived', 'archived');
}

/** A plan that was entered by hand gets its first version now, as it stood; gives the number of the version before the amendment. */
async function keepFirstVersion(
  ctx: ServiceContext,
  tx: TenantTx,
  planId: string,
  plan: LivePlan,
  effectiveOn: CivilDate | null,
): Promise<number> {
  assertThat(effectiveOn !== null, 'effective_date', { effectiveOn: 'effective_date' });
  const newest = await readNewestVersion(tx, planId);
  if (newest) {
    const isLater = effectiveOn > newest.effectiveOn;
    assertThat(isLater, 'effective_date', { effectiveOn: 'effective_date' });
    return newest.number;
  }
  const { issuedOn } = plan.header;
  const since = typeof issuedOn === 'string' && issuedOn < effectiveOn ? issuedOn : '1900-01-01';
  const redline = firstRedline(plan);
  const first = { planId, number: 1, effectiveOn: since, importId: null, redline };
  await writeVersion(ctx, tx, plan, first);
  return 1;
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
  await insertTargets(writer, kinds.targets.added, liveRow);
  await insertTasks(writer, kinds.tasks.added);
  await insertSchedules(writer, kinds.schedules.added);
  await updateTargets(writer, kinds.targets.changed, liveRow);
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
  ctx: ServiceContext,
  tx: TenantTx,
  pairing: PlanPairing,
): Promise<string[]> {
  const archived = { archivedAt: ctx.now, rowVersion: { increment: 1 } };
  const where = (parts: readonly LivePart[]) => ({
    tenantId: tx.tenantId,
    id: { in: parts.map((part) => part.id) },
  });
  await tx.target.updateMany({ where: where(pairing.targets.removed), data: archived });
  await tx.task.updateMany({ where: where(pairing.tasks.removed), data: archived });
  await tx.schedule.updateMany({ where: where(pairing.schedules.removed), data: archived });
  const kinds = [
    ['target', pairing.targets.removed],
    ['task', pairing.tasks.removed],
    ['schedule', pairing.schedules.removed],
  ] as const;
  for (const [entity, parts] of kinds) {
    for (const part of parts) {
      const change = { entity, entityId: part.id, action: 'archived' } as const;
      await recordAudit(tx, ctx.actor, { ...change, before: part.fields, after: part.fields });
    }
  }
  return pairing.tasks.removed.map((part) => part.id);
}

async function updateHeader(
  ctx: ServiceContext,
  tx: TenantTx,
  planId: string,
  header: ImportHeader,
  before: LivePlan,
): Promise<void> {
  const { tenantId } = tx;
  const { legalBases, issuedOn, ...fields } = header;
  await tx.plan.updateMany({
    where: { tenantId, id: planId },
    data: { ...fields, issuedOn: toDbDate(issuedOn), rowVersion: { increment: 1 } },
  });
  await tx.legalBasis.deleteMany({ where: { tenantId, planId } });
  await tx.legalBasis.createMany({
    data: legalBases.map((basis, index) => ({ tenantId, planId, position: index + 1, ...basis })),
  });
  await recordAudit(tx, ctx.actor, {
    entity: 'plan',
    entityId: planId,
    action: 'updated',
    before: before.header,
    after: { ...header, legalBases: legalBases.map((basis) => basis.documentNumber) },
  });
}
