import { assertThat, type CivilDate, type ExtendReports } from '@tiendo/contracts';
import { fromDbDate, toDbDate, type TenantTx } from '@tiendo/db';
import type { ServiceContext } from '#app/context.ts';
import { reconcileReminders } from '#app/reminders/reconcile-reminders.ts';
import { publishSummary } from '#app/rollup/publish-summary.ts';
import { holdReports, type HeldReport } from './hold-reports.ts';
import { isUnsent, mayDecideReport } from './policy.ts';
import { recordEvents } from './report-events.ts';
import { tellAs, type Told } from './tell-people.ts';

/**
 * extendReports gives chosen agencies more time without being asked: last day, lock, reminders and timeliness follow. Reports that have that
 * day already stay as they are, so the same form sent twice extends once. Errors: not_found, forbidden, plan_not_active, report_not_open
 * (one of them was answered), extension_day (earlier than today, or than one's last day).
 */
export async function extendReports(ctx: ServiceContext, input: ExtendReports): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const reports = await holdReports(tx, input.obligationIds);
    assertThat(mayDecideReport(ctx.actor), 'forbidden');
    await grantTime(ctx, tx, reports, { ...input, field: 'lastDay' });
  });
}

/** grantTime moves the last day of held reports, in the transaction that holds them; `field` is where the form has the day. Errors: those of extendReports but forbidden. */
export async function grantTime(
  ctx: ServiceContext,
  tx: TenantTx,
  reports: readonly HeldReport[],
  grant: { lastDay: CivilDate; reason: string; field: 'lastDay' | 'grantedDay' },
): Promise<void> {
  const { lastDay } = grant;
  const moved = reports.filter((report) => fromDbDate(report.extendedTo) !== lastDay);
  for (const report of moved) {
    assertThat(report.plan.status === 'active', 'plan_not_active');
    assertThat(isUnsent(report.state), 'report_not_open');
    const isLater = lastDay > fromDbDate(report.lastDay) && lastDay >= ctx.today;
    assertThat(isLater, 'extension_day', { [grant.field]: 'extension_day' });
  }
  const ids = moved.map((report) => report.id);
  if (ids.length === 0) return;
  await tx.obligation.updateMany({
    where: { tenantId: tx.tenantId, id: { in: ids } },
    data: {
      extendedTo: toDbDate(lastDay),
      lastDay: toDbDate(lastDay),
      rowVersion: { increment: 1 },
    },
  });
  await recordEvents(tx, ctx, {
    kind: 'extension_granted',
    obligationIds: ids,
    reason: grant.reason,
    grantedDay: lastDay,
  });
  await tellAs(tx, ctx, extensionDecided(ctx, ids, true));
  await reconcileReminders(tx, { about: 'obligation', ids }, ctx);
  for (const planId of new Set(moved.map((report) => report.planId))) {
    await publishSummary(tx, planId, ctx.today);
  }
}

/** extensionDecided tells agencies that they have more time, or do not get it. */
export function extensionDecided(
  ctx: Pick<ServiceContext, 'actor'>,
  obligationIds: readonly string[],
  granted: boolean,
  occasion?: string,
): Told {
  return {
    obligationIds,
    whom: 'agency',
    ...(occasion && { occasion }),
    say: (obligationId) => ({
      kind: 'extension_decided',
      payload: { obligationId, granted, by: ctx.actor.fullName },
    }),
  };
}
