import type { Period } from '@tiendo/calendar';
import { toDbDate, type TenantTx } from '@tiendo/db';
import type { ServiceContext } from '#app/context.ts';
import type { Alignment, OpenedPeriod } from './alignment.ts';
import { windowKey } from './windows.ts';

/** Applied is what applyAlignment did: how many obligations are new, and the ids of all that changed. */
export interface Applied {
  opened: number;
  changedIds: string[];
}

const unanswered = { in: ['open' as const, 'draft' as const] };

/** Nobody did it: the platform followed the schedule. */
const byPlatform = { memberName: '', reason: '' };

/** applyAlignment writes one schedule's changes. An obligation answered since they were decided is left alone. */
export async function applyAlignment(
  tx: TenantTx,
  ctx: Pick<ServiceContext, 'now'>,
  schedule: { id: string; planId: string; opened: readonly OpenedPeriod[] },
  change: Alignment,
): Promise<Applied> {
  const { tenantId } = tx;
  for (const { periodId, lastDay } of change.moveLastDay) {
    await tx.period.updateMany({
      where: { tenantId, id: periodId },
      data: { lastDay: toDbDate(lastDay) },
    });
  }
  const periodIds = await periodsOf(tx, schedule, [
    ...change.open.map((part) => part.window),
    ...change.follow.map((part) => part.window),
  ]);
  const periodId = (window: Period) => periodIds.get(windowKey(window)) ?? '';
  for (const { obligationId, window, lastDay } of change.follow) {
    await tx.obligation.updateMany({
      where: { tenantId, id: obligationId, state: unanswered },
      data: { periodId: periodId(window), lastDay: toDbDate(lastDay) },
    });
  }
  const opened = await tx.obligation.createManyAndReturn({
    data: change.open.flatMap(({ window, agencyIds }) =>
      agencyIds.map((agencyId) => ({
        tenantId,
        planId: schedule.planId,
        periodId: periodId(window),
        agencyId,
        lastDay: toDbDate(window.lastDay),
      })),
    ),
    skipDuplicates: true,
    select: { id: true },
  });
  const waived = await waive(tx, ctx, change.waive);
  const reopened = await reopen(tx, ctx, change.reopen);
  await removeEmptyPeriods(tx, schedule.id, change);
  const openedIds = opened.map((row) => row.id);
  const followedIds = change.follow.map((part) => part.obligationId);
  return {
    opened: openedIds.length,
    changedIds: [...openedIds, ...followedIds, ...waived, ...reopened],
  };
}

/** The windows' rows by key, made where they are missing. The schedule's row is locked, so nobody else makes them meanwhile. */
async function periodsOf(
  tx: TenantTx,
  schedule: { id: string; opened: readonly OpenedPeriod[] },
  windows: readonly Period[],
): Promise<Map<string, string>> {
  const ids = new Map(schedule.opened.map((period) => [windowKey(period), period.id]));
  const missing = new Map(
    windows.filter((window) => !ids.has(windowKey(window))).map((row) => [windowKey(row), row]),
  );
  if (missing.size === 0) return ids;
  await tx.period.createMany({
    data: [...missing.values()].map((window) => ({
      tenantId: tx.tenantId,
      scheduleId: schedule.id,
      periodFrom: toDbDate(window.periodFrom),
      periodTo: toDbDate(window.periodTo),
      lastDay: toDbDate(window.lastDay),
    })),
    skipDuplicates: true,
  });
  const rows = await tx.period.findMany({
    where: { tenantId: tx.tenantId, scheduleId: schedule.id },
    select: { id: true, periodFrom: true, periodTo: true },
  });
  const day = (date: Date) => date.toISOString().slice(0, 10);
  return new Map(rows.map((row) => [`${day(row.periodFrom)}/${day(row.periodTo)}`, row.id]));
}

async function waive(
  tx: TenantTx,
  ctx: Pick<ServiceContext, 'now'>,
  ids: readonly string[],
): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await tx.obligation.updateManyAndReturn({
    where: { tenantId: tx.tenantId, id: { in: [...ids] }, state: unanswered },
    data: { state: 'waived', rowVersion: { increment: 1 } },
    select: { id: true },
  });
  await recordEvents(tx, ctx, 'waived', rows);
  return rows.map((row) => row.id);
}

async function reopen(
  tx: TenantTx,
  ctx: Pick<ServiceContext, 'now'>,
  parts: Alignment['reopen'],
): Promise<string[]> {
  const rows: { id: string }[] = [];
  for (const { obligationId, lastDay } of parts) {
    const drafts = await tx.report.count({ where: { tenantId: tx.tenantId, obligationId } });
    const { count } = await tx.obligation.updateMany({
      where: { tenantId: tx.tenantId, id: obligationId, state: 'waived' },
      data: {
        state: drafts > 0 ? 'draft' : 'open',
        lastDay: toDbDate(lastDay),
        rowVersion: { increment: 1 },
      },
    });
    if (count > 0) rows.push({ id: obligationId });
  }
  await recordEvents(tx, ctx, 'reopened', rows);
  return rows.map((row) => row.id);
}

async function recordEvents(
  tx: TenantTx,
  ctx: Pick<ServiceContext, 'now'>,
  kind: 'waived' | 'reopened',
  rows: readonly { id: string }[],
): Promise<void> {
  if (rows.length === 0) return;
  await tx.reportEvent.createMany({
    data: rows.map((row) => ({
      tenantId: tx.tenantId,
      obligationId: row.id,
      kind,
      createdAt: ctx.now,
      ...byPlatform,
    })),
  });
}

/** A window that everybody moved away from has nothing left to show. */
async function removeEmptyPeriods(
  tx: TenantTx,
  scheduleId: string,
  change: Alignment,
): Promise<void> {
  if (change.follow.length === 0) return;
  await tx.period.deleteMany({
    where: { tenantId: tx.tenantId, scheduleId, obligations: { none: {} } },
  });
}
