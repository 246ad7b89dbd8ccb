import { assertThat, type UnlockReports } from '@tiendo/contracts';
import { fromDbDate, toDbDate } from '@tiendo/db';
import type { ServiceContext } from '#app/context.ts';
import { emitOutboxEvent } from '#app/outbox/emit-outbox-event.ts';
import { holdReports } from './hold-reports.ts';
import { isUnsent, mayDecideReport } from './policy.ts';
import { recordEvents } from './report-events.ts';
import { tellAs } from './tell-people.ts';

/**
 * unlockReports takes the lock off chosen agencies' reports until a day, included; they are late all the same. The same form sent twice
 * unlocks once, and tells their people once. Errors: not_found, forbidden, plan_not_active, report_not_open (one of them was answered), invalid_date (a day gone by).
 */
export async function unlockReports(ctx: ServiceContext, input: UnlockReports): Promise<void> {
  const { until, reason } = input;
  await ctx.db.transaction(async (tx) => {
    const reports = await holdReports(tx, input.obligationIds);
    assertThat(mayDecideReport(ctx.actor), 'forbidden');
    assertThat(until >= ctx.today, 'invalid_date', { until: 'invalid_date' });
    const changed = reports.filter((report) => fromDbDate(report.unlockedUntil) !== until);
    for (const report of changed) {
      assertThat(report.plan.status === 'active', 'plan_not_active');
      assertThat(isUnsent(report.state), 'report_not_open');
    }
    const ids = changed.map((report) => report.id);
    if (ids.length === 0) return;
    await tx.obligation.updateMany({
      where: { tenantId: tx.tenantId, id: { in: ids } },
      data: { unlockedUntil: toDbDate(until), rowVersion: { increment: 1 } },
    });
    await recordEvents(tx, ctx, { kind: 'unlocked', obligationIds: ids, reason });
    const by = ctx.actor.fullName;
    await tellAs(tx, ctx, {
      obligationIds: ids,
      whom: 'agency',
      say: (obligationId) => ({ kind: 'report_unlocked', payload: { obligationId, by, reason } }),
    });
    for (const obligationId of ids) {
      await emitOutboxEvent(tx, 'report.told', {
        obligationId,
        news: 'unlocked',
        by,
        said: reason,
      });
    }
  });
}
