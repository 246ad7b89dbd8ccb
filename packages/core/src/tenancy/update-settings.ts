import type { CivilDate, UpdateSettings } from '@tiendo/contracts';
import { toDbDate } from '@tiendo/db';
import { recordAudit } from '#app/audit/record-audit.ts';
import type { ServiceContext } from '#app/context.ts';
import { assertFresh, assertSaved } from '#app/lists/row-version.ts';
import { openPlanObligations } from '#app/reporting/open-obligations.ts';
import { readSettingsOf } from './read-settings.ts';

/**
 * updateSettings replaces how the tenant reads dates and moves every last day that follows from it, with its reminders, in one
 * transaction. Days given twice count once. Error: stale_version.
 */
export async function updateSettings(ctx: ServiceContext, input: UpdateSettings): Promise<void> {
  const { beforeMeans, nonWorking } = input;
  const workingCalendar = {
    holidays: inOrder(input.workingCalendar.holidays),
    workingSaturdays: inOrder(input.workingCalendar.workingSaturdays),
  };
  await ctx.db.transaction(async (tx) => {
    const { rowVersion, ...settings } = await readSettingsOf(tx);
    assertFresh({ rowVersion }, input);
    const before = {
      beforeMeans: settings.beforeMeans,
      nonWorking: settings.nonWorking,
      workingCalendar: settings.workingCalendar,
    };
    assertSaved(
      await tx.tenantSetting.updateMany({
        where: { tenantId: tx.tenantId, rowVersion },
        data: {
          beforeMeans,
          nonWorking,
          holidays: workingCalendar.holidays.map((day) => toDbDate(day)),
          workingSaturdays: workingCalendar.workingSaturdays.map((day) => toDbDate(day)),
          rowVersion: { increment: 1 },
        },
      }),
    );
    await recordAudit(tx, ctx.actor, {
      entity: 'settings',
      entityId: tx.tenantId,
      action: 'updated',
      before,
      after: { beforeMeans, nonWorking, workingCalendar },
    });
    const plans = await tx.plan.findMany({
      where: { tenantId: tx.tenantId, status: 'active' },
      select: { id: true },
      orderBy: { id: 'asc' },
    });
    for (const plan of plans) await openPlanObligations(tx, ctx, plan.id);
  });
}

const inOrder = (days: readonly CivilDate[]) => [...new Set(days)].toSorted();
