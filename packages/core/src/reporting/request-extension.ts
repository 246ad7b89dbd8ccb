import {
  assertThat,
  found,
  type DecideExtension,
  type RequestExtension,
  type WithdrawExtension,
} from '@tiendo/contracts';
import { fromDbDate, toDbDate, type TenantTx } from '@tiendo/db';
import type { ServiceContext } from '#app/context.ts';
import { attachToExtension } from '#app/files/attach-files.ts';
import { extensionDecided, grantTime } from './extend-reports.ts';
import { holdReports } from './hold-reports.ts';
import { isWritable, mayDecideReport, mayWriteReport } from './policy.ts';
import { recordEvents } from './report-events.ts';
import { tellAs } from './tell-people.ts';

/**
 * requestExtension asks for more time for one report of the member's agency and gives the request's id; the same form sent twice asks once.
 * Errors: not_found, forbidden, plan_not_active, report_not_open (answered), extension_open (one waits already), extension_day.
 */
export async function requestExtension(
  ctx: ServiceContext,
  input: RequestExtension,
): Promise<{ id: string }> {
  return ctx.db.transaction(async (tx) => {
    const [report] = await holdReports(tx, [input.obligationId]);
    const held = found(report);
    assertThat(mayWriteReport(ctx.actor, held.agencyId), 'forbidden');
    const same = await findRequest(tx, input.submissionId);
    if (same) return same;
    assertThat(held.plan.status === 'active', 'plan_not_active');
    assertThat(isWritable(held.state), 'report_not_open');
    const isLater =
      input.requestedDay > fromDbDate(held.lastDay) && input.requestedDay >= ctx.today;
    assertThat(isLater, 'extension_day', { requestedDay: 'extension_day' });
    const open = await tx.extension.findFirst({
      where: { tenantId: tx.tenantId, obligationId: held.id, state: 'requested' },
      select: { id: true },
    });
    assertThat(open === null, 'extension_open');
    const { id } = await tx.extension.create({
      data: {
        tenantId: tx.tenantId,
        ...(input.submissionId && { id: input.submissionId }),
        obligationId: held.id,
        requestedDay: toDbDate(input.requestedDay),
        reason: input.reason,
        requestedByName: ctx.actor.fullName,
        createdAt: ctx.now,
      },
      select: { id: true },
    });
    await attachToExtension(tx, ctx.actor, id, input.fileIds);
    await recordEvents(tx, ctx, {
      kind: 'extension_requested',
      obligationIds: [held.id],
      reason: input.reason,
    });
    await tellAs(tx, ctx, {
      obligationIds: [held.id],
      whom: 'grantor',
      occasion: id,
      say: (obligationId) => ({
        kind: 'extension_requested',
        payload: { obligationId, by: ctx.actor.fullName },
      }),
    });
    return { id };
  });
}

/**
 * decideExtension grants a request, or refuses it with a reason. The same decision sent twice is one. Errors: not_found, forbidden,
 * stale_version (decided otherwise meanwhile, or withdrawn), and those of extendReports.
 */
export async function decideExtension(ctx: ServiceContext, input: DecideExtension): Promise<void> {
  const { id, decision, reason } = input;
  await ctx.db.transaction(async (tx) => {
    const { obligationId } = found(
      await tx.extension.findFirst({ where: { tenantId: tx.tenantId, id } }),
    );
    // The report is held before the request is read again: two people who decide take turns.
    const reports = await holdReports(tx, [obligationId]);
    assertThat(mayDecideReport(ctx.actor), 'forbidden');
    const request = found(await tx.extension.findFirst({ where: { tenantId: tx.tenantId, id } }));
    const state = decision === 'grant' ? 'granted' : 'refused';
    const grantedDay = input.grantedDay ?? fromDbDate(request.requestedDay);
    if (request.state === state && request.decisionReason === reason) return;
    assertThat(
      request.state === 'requested' && request.rowVersion === input.rowVersion,
      'stale_version',
    );
    await tx.extension.updateMany({
      where: { tenantId: tx.tenantId, id },
      data: {
        state,
        grantedDay: state === 'granted' ? toDbDate(grantedDay) : null,
        decidedByName: ctx.actor.fullName,
        decisionReason: reason,
        decidedAt: ctx.now,
        rowVersion: { increment: 1 },
      },
    });
    if (decision === 'grant') {
      await grantTime(ctx, tx, reports, { lastDay: grantedDay, reason, field: 'grantedDay' });
    } else {
      await recordEvents(tx, ctx, {
        kind: 'extension_refused',
        obligationIds: [obligationId],
        reason,
      });
      await tellAs(tx, ctx, extensionDecided(ctx, [obligationId], false, id));
    }
  });
}

/** withdrawExtension takes a request back that nobody has decided. Errors: not_found, forbidden, stale_version. */
export async function withdrawExtension(
  ctx: ServiceContext,
  input: WithdrawExtension,
): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const request = found(
      await tx.extension.findFirst({
        where: { tenantId: tx.tenantId, id: input.id },
        include: { obligation: { select: { agencyId: true } } },
      }),
    );
    assertThat(mayWriteReport(ctx.actor, request.obligation.agencyId), 'forbidden');
    if (request.state === 'withdrawn') return;
    const { count } = await tx.extension.updateMany({
      where: {
        tenantId: tx.tenantId,
        id: input.id,
        state: 'requested',
        rowVersion: input.rowVersion,
      },
      data: { state: 'withdrawn', rowVersion: { increment: 1 } },
    });
    assertThat(count === 1, 'stale_version');
  });
}

async function findRequest(tx: TenantTx, id: string | undefined): Promise<{ id: string } | null> {
  if (id === undefined) return null;
  return tx.extension.findFirst({ where: { tenantId: tx.tenantId, id }, select: { id: true } });
}
