import type { CivilDate } from '@tiendo/contracts';
import type { TenantTx } from '@tiendo/db';
import type { ServiceContext } from '#app/context.ts';
import { reconcileReminders } from '#app/reminders/reconcile-reminders.ts';
import { publishSummary } from '#app/rollup/publish-summary.ts';
import { alignSchedule } from './alignment.ts';
import { applyAlignment } from './apply-alignment.ts';
import { readScheduleStates } from './schedule-states.ts';

/** OpeningContext is what opening needs of a context: the worker opens without an actor. */
export type OpeningContext = Pick<ServiceContext, 'db' | 'now' | 'today'>;

/** OpeningOptions: `since` asks for every window due on or after that day, whenever plan and schedule began; only seeding does. */
export interface OpeningOptions {
  horizonDays?: number;
  since?: CivilDate;
}

/** Opened counts what openObligations did: obligations that are new, and all that are new or changed. */
export interface Opened {
  opened: number;
  changed: number;
}

/** defaultHorizonDays is how long before its last day a window opens at the latest. */
export const defaultHorizonDays = 60;

/**
 * openObligations makes every active plan of the tenant owe what its schedules ask for today: windows that have begun, or whose last day
 * is within the horizon, get their obligations; those that exist follow changed rules, settings and agencies. Safe to run at any time,
 * twice, by two workers at once, and after days without a run. A plan's own transaction fails alone.
 */
export async function openObligations(
  ctx: OpeningContext,
  options: OpeningOptions = {},
): Promise<Opened> {
  const plans = await ctx.db.plan.findMany({
    where: { tenantId: ctx.db.tenantId, status: 'active' },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  const sum = { opened: 0, changed: 0 };
  for (const plan of plans) {
    const done = await ctx.db.transaction((tx) => openPlanObligations(tx, ctx, plan.id, options));
    sum.opened += done.opened;
    sum.changed += done.changed;
  }
  return sum;
}

/**
 * openPlanObligations does the same for one plan inside a transaction that is open already: whoever changes a schedule, activates a plan
 * or archives an agency calls it after the change. A plan that is not active is left alone.
 */
export async function openPlanObligations(
  tx: TenantTx,
  ctx: Pick<OpeningContext, 'now' | 'today'>,
  planId: string,
  options: OpeningOptions = {},
): Promise<Opened> {
  // Two workers, or a worker and an administrator, take turns here; the second then finds nothing left to do.
  await tx.$queryRaw`SELECT 1 FROM schedule
    WHERE tenant_id = ${tx.tenantId}::uuid AND plan_id = ${planId}::uuid ORDER BY id FOR UPDATE`;
  const sum = { opened: 0, changed: 0 };
  const changedIds: string[] = [];
  for (const schedule of await readScheduleStates(tx, planId)) {
    const change = alignSchedule({
      ...schedule,
      today: ctx.today,
      since: options.since ?? schedule.since,
      horizonDays: options.horizonDays ?? defaultHorizonDays,
    });
    const applied = await applyAlignment(
      tx,
      ctx,
      { id: schedule.id, planId, opened: schedule.opened },
      change,
    );
    sum.opened += applied.opened;
    changedIds.push(...applied.changedIds);
  }
  if (changedIds.length > 0) {
    await reconcileReminders(tx, { about: 'obligation', ids: changedIds }, ctx);
    await publishSummary(tx, planId, ctx.today);
  }
  return { ...sum, changed: changedIds.length };
}
