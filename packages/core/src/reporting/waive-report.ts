import { assertThat, type WaiveReport } from '@tiendo/contracts';
import type { ServiceContext } from '#app/context.ts';
import { reconcileReminders } from '#app/reminders/reconcile-reminders.ts';
import { publishSummary } from '#app/rollup/publish-summary.ts';
import { lockReport } from './lock-report.ts';
import { isWritable, mayDecideReport } from './policy.ts';
import { recordEvents } from './report-events.ts';
import { tellAs } from './tell-people.ts';

/**
 * waiveReport releases an agency from one report, or asks for it again with the draft that it had, and tells its people. A report that is so already stays.
 * Errors: not_found, forbidden, plan_not_active, report_not_open (it was answered), stale_version.
 */
export async function waiveReport(ctx: ServiceContext, input: WaiveReport): Promise<void> {
  const { obligationId, waived, reason } = input;
  await ctx.db.transaction(async (tx) => {
    const locked = await lockReport(tx, obligationId);
    assertThat(mayDecideReport(ctx.actor), 'forbidden');
    assertThat(locked.plan.status === 'active', 'plan_not_active');
    if ((locked.state === 'waived') === waived) return;
    assertThat(locked.rowVersion === input.rowVersion, 'stale_version');
    assertThat(!waived || isWritable(locked.state), 'report_not_open');
    const owed = locked.report ? 'draft' : 'open';
    await tx.obligation.updateMany({
      where: { tenantId: tx.tenantId, id: obligationId },
      data: { state: waived ? 'waived' : owed, rowVersion: { increment: 1 } },
    });
    await recordEvents(tx, ctx, {
      kind: waived ? 'waived' : 'reopened',
      obligationIds: [obligationId],
      reason,
    });
    const said = { by: ctx.actor.fullName, reason };
    await tellAs(tx, ctx, {
      obligationIds: [obligationId],
      whom: 'agency',
      say: (id) => ({
        kind: waived ? 'report_waived' : 'report_reopened',
        payload: { obligationId: id, ...said },
      }),
    });
    await reconcileReminders(tx, { about: 'obligation', ids: [obligationId] }, ctx);
    await publishSummary(tx, locked.planId, ctx.today);
  });
}
