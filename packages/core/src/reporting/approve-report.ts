import { assertThat, type ApproveReport } from '@tiendo/contracts';
import { toDbDate, type TenantTx } from '@tiendo/db';
import type { ServiceContext } from '#app/context.ts';
import { emitOutboxEvent } from '#app/outbox/emit-outbox-event.ts';
import { reconcileReminders } from '#app/reminders/reconcile-reminders.ts';
import { sendUpOnSubmission } from '#app/published-reports/send-up.ts';
import { publishSummary } from '#app/rollup/publish-summary.ts';
import { mayApprove } from './approval.ts';
import { lockReport, type LockedReport } from './lock-report.ts';
import { isLocked } from './locks.ts';
import { measureTargets } from './measure-targets.ts';
import { recordEvents } from './report-events.ts';
import { tellAs, waiting } from './tell-people.ts';

const stateAfter = { approve: 'submitted', return: 'returned' } as const;

/**
 * approveReport sends a report on that waits for the agency's head, or gives it back with a reason. It counts as sent on the day on which it
 * reaches its recipient. The same decision sent twice is one. Errors: not_found, forbidden, plan_not_active, report_not_open (nothing
 * waits), report_locked, stale_version.
 */
export async function approveReport(ctx: ServiceContext, input: ApproveReport): Promise<void> {
  const { obligationId, decision, reason } = input;
  await ctx.db.transaction(async (tx) => {
    const locked = await lockReport(tx, obligationId);
    const hasHead = await agencyHasHead(tx, locked.agencyId);
    assertThat(mayApprove(ctx.actor, locked.agencyId, hasHead), 'forbidden');
    assertThat(locked.plan.status === 'active', 'plan_not_active');
    if (locked.rowVersion !== input.rowVersion) {
      assertThat(locked.state === stateAfter[decision], 'stale_version');
      return;
    }
    assertThat(locked.state === 'awaiting_head', 'report_not_open');
    if (decision === 'approve') await sendOn(ctx, tx, locked, reason);
    else await giveBack(ctx, tx, locked.id, reason);
    await reconcileReminders(tx, { about: 'obligation', ids: [locked.id] }, ctx);
    await publishSummary(tx, locked.planId, ctx.today);
  });
}

async function sendOn(ctx: ServiceContext, tx: TenantTx, locked: LockedReport, reason: string) {
  assertThat(!isLocked(locked, locked.lockAfterDays, ctx.today), 'report_locked');
  await tx.obligation.updateMany({
    where: { tenantId: tx.tenantId, id: locked.id },
    data: { state: 'submitted', submittedOn: toDbDate(ctx.today), rowVersion: { increment: 1 } },
  });
  if (locked.report) {
    await tx.report.updateMany({
      where: { tenantId: tx.tenantId, id: locked.report.id },
      data: { submittedAt: ctx.now, submittedByName: ctx.actor.fullName },
    });
    await measureTargets(tx, locked.report.id);
    await sendUpOnSubmission(tx, ctx, locked);
  }
  await recordEvents(tx, ctx, { kind: 'submitted', obligationIds: [locked.id], reason });
  await tellAs(tx, ctx, waiting(ctx, locked.id));
}

async function giveBack(ctx: ServiceContext, tx: TenantTx, id: string, reason: string) {
  await tx.obligation.updateMany({
    where: { tenantId: tx.tenantId, id },
    data: { state: 'returned', rowVersion: { increment: 1 } },
  });
  await recordEvents(tx, ctx, { kind: 'returned', obligationIds: [id], reason });
  await emitOutboxEvent(tx, 'report.returned', { obligationId: id });
  await tellAs(tx, ctx, {
    obligationIds: [id],
    whom: 'agency',
    say: (obligationId) => ({
      kind: 'report_returned',
      payload: { obligationId, by: ctx.actor.fullName, reason },
    }),
  });
}

async function agencyHasHead(tx: TenantTx, agencyId: string): Promise<boolean> {
  const head = await tx.member.findFirst({
    where: { tenantId: tx.tenantId, agencyId, role: 'agency_head', status: 'active' },
    select: { id: true },
  });
  return head !== null;
}
