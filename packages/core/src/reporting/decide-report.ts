import { assertThat, type DecideReport } from '@tiendo/contracts';
import type { TenantTx } from '@tiendo/db';
import type { ServiceContext } from '#app/context.ts';
import { freezeReport } from '#app/documents/freeze-report.ts';
import { emitOutboxEvent } from '#app/outbox/emit-outbox-event.ts';
import { reconcileReminders } from '#app/reminders/reconcile-reminders.ts';
import { settlePublished } from '#app/published-reports/publish-report.ts';
import { sendUpOnAcceptance } from '#app/published-reports/send-up.ts';
import { publishSummary } from '#app/rollup/publish-summary.ts';
import { lockReport, type LockedReport } from './lock-report.ts';
import { measureTargets } from './measure-targets.ts';
import { mayDecideReport } from './policy.ts';
import { stampDefinitions } from './stamp-definitions.ts';
import { tellAs } from './tell-people.ts';

const stateAfter = { accept: 'accepted', return: 'returned' } as const;

/**
 * decideReport accepts a submitted report, or returns it to its agency with a reason: then it is owed again, its people are told, and its
 * figures no longer count. The same decision sent twice is one. Errors: not_found, forbidden, plan_not_active, report_not_open (nothing was
 * submitted), stale_version.
 */
export async function decideReport(ctx: ServiceContext, input: DecideReport): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const locked = await lockReport(tx, input.obligationId);
    assertThat(mayDecideReport(ctx.actor, locked.hop), 'forbidden');
    assertThat(locked.plan.status === 'active', 'plan_not_active');
    if (locked.rowVersion !== input.rowVersion) {
      assertThat(await wasDecidedSo(tx, locked, input), 'stale_version');
      return;
    }
    assertThat(locked.state === 'submitted', 'report_not_open');
    await recordDecision(ctx, tx, input);
    if (locked.hop > 2) await settlePublished(tx, locked.id, stateAfter[input.decision]);
    if (input.decision === 'accept') {
      await stampDefinitions(tx, locked.id, ctx.today);
      await freezeReport(tx, locked.id, ctx.today);
      await sendUpOnAcceptance(tx, ctx, locked);
    }
    if (input.decision === 'return') {
      if (locked.report) await measureTargets(tx, locked.report.id);
      await emitOutboxEvent(tx, 'report.returned', { obligationId: locked.id });
    }
    await tellAgency(ctx, tx, input);
    await reconcileReminders(tx, { about: 'obligation', ids: [locked.id] }, ctx);
    await publishSummary(tx, locked.planId, ctx.today);
  });
}

function tellAgency(ctx: ServiceContext, tx: TenantTx, input: DecideReport): Promise<void> {
  const { decision, reason } = input;
  const by = ctx.actor.fullName;
  return tellAs(tx, ctx, {
    obligationIds: [input.obligationId],
    whom: 'agency',
    say: (obligationId) =>
      decision === 'accept'
        ? { kind: 'report_accepted', payload: { obligationId, by } }
        : { kind: 'report_returned', payload: { obligationId, by, reason } },
  });
}

async function wasDecidedSo(
  tx: TenantTx,
  locked: LockedReport,
  input: DecideReport,
): Promise<boolean> {
  if (locked.state !== stateAfter[input.decision]) return false;
  const last = await tx.reportEvent.findFirst({
    where: { tenantId: tx.tenantId, obligationId: locked.id },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
  return last?.kind === stateAfter[input.decision] && last.reason === input.reason;
}

async function recordDecision(
  ctx: ServiceContext,
  tx: TenantTx,
  input: DecideReport,
): Promise<void> {
  await tx.obligation.updateMany({
    where: { tenantId: tx.tenantId, id: input.obligationId },
    data: { state: stateAfter[input.decision], rowVersion: { increment: 1 } },
  });
  await tx.reportEvent.create({
    data: {
      tenantId: tx.tenantId,
      obligationId: input.obligationId,
      kind: stateAfter[input.decision],
      memberName: ctx.actor.fullName,
      reason: input.reason,
      createdAt: ctx.now,
    },
    select: { id: true },
  });
}
