import { found } from '@tiendo/contracts';
import type { Database, TenantDb, TenantTx } from '@tiendo/db';
import { defineOutboxHandler, type OutboxHandler } from '#app/outbox/define-outbox-handler.ts';
import { emitOutboxEvent } from '#app/outbox/emit-outbox-event.ts';
import { derivedId } from '#app/outbox/derived-id.ts';
import { freezeReport } from '#app/documents/freeze-report.ts';
import { reconcileReminders } from '#app/reminders/reconcile-reminders.ts';
import { lockReport } from '#app/reporting/lock-report.ts';
import { stampDefinitions } from '#app/reporting/stamp-definitions.ts';
import { measureTargets } from '#app/reporting/measure-targets.ts';
import { tellPeople } from '#app/reporting/tell-people.ts';
import { publishSummary } from '#app/rollup/publish-summary.ts';
import { readSentUp, takeIn } from './take-in.ts';

/** publishedReportHandlers brings a report that was sent up onto its parent's list, and the parent's answer down to the tenant that sent it. */
export function publishedReportHandlers(database: Pick<Database, 'withTenant'>): OutboxHandler[] {
  return [
    defineOutboxHandler('report.answered', async (ctx, { payload }) => {
      const { tenantId } = ctx.db;
      const receipt = found(
        await ctx.db.reportReceipt.findFirst({ where: { tenantId, id: payload.receiptId } }),
      );
      const answering = found(
        await ctx.db.$queryRaw<{ name: string }[]>`
        SELECT name FROM tenant WHERE id = ${tenantId}::uuid`,
      )[0];
      const answer: Answer = {
        id: receipt.id,
        fromTenantId: tenantId,
        obligationId: receipt.fromObligationId,
        decision: receipt.decision,
        reason: receipt.reason,
        // Whom the sender sees: the office first, then the person.
        memberName: `${answering?.name ?? ''}: ${receipt.decidedByName}`,
        decidedAt: receipt.decidedAt,
      };
      await database.withTenant(receipt.fromTenantId, (db) => applyAnswer(db, ctx, answer));
    }),
    defineOutboxHandler('report.sent_up', async (ctx, { payload }) => {
      const sent = await ctx.db.transaction((tx) => readSentUp(tx, payload.obligationId));
      const [parentId] = sent?.ancestorIds ?? [];
      if (!sent || parentId === undefined) return;
      await database.withTenant(parentId, (db) => takeIn(db, ctx, sent));
    }),
  ];
}

interface Answer {
  id: string;
  fromTenantId: string;
  obligationId: string;
  decision: 'accepted' | 'returned';
  reason: string;
  memberName: string;
  decidedAt: Date;
}

/**
 * Applied once: the event bears the receipt's id. An answer to a report that was sent anew since, or from a tenant that is not the sender's
 * parent, changes nothing.
 */
async function applyAnswer(
  db: TenantDb,
  ctx: { now: Date; today: string },
  answer: Answer,
): Promise<void> {
  await db.transaction(async (tx) => {
    const { tenantId } = tx;
    const locked = await lockReport(tx, answer.obligationId);
    const sent = await tx.publishedReport.findFirst({
      where: { tenantId, obligationId: answer.obligationId, state: 'sent' },
    });
    const isOurs = sent?.ancestorIds[0] === answer.fromTenantId;
    if (!sent || !isOurs || sent.publishedAt > answer.decidedAt) return;
    await tx.publishedReport.updateMany({
      where: { tenantId, obligationId: answer.obligationId },
      data: { state: answer.decision },
    });
    await tx.obligation.updateMany({
      where: { tenantId, id: answer.obligationId },
      data: { state: answer.decision, rowVersion: { increment: 1 } },
    });
    await tx.reportEvent.create({
      data: {
        tenantId,
        id: derivedId(answer.id, answer.obligationId),
        obligationId: answer.obligationId,
        kind: answer.decision,
        memberName: answer.memberName,
        reason: answer.reason,
        createdAt: ctx.now,
      },
      select: { id: true },
    });
    if (answer.decision === 'accepted') {
      await stampDefinitions(tx, answer.obligationId, ctx.today);
      await freezeReport(tx, answer.obligationId, ctx.today);
    } else {
      if (locked.report) await measureTargets(tx, locked.report.id);
      await emitOutboxEvent(tx, 'report.returned', { obligationId: answer.obligationId });
    }
    await tellWriters(tx, ctx.now, answer);
    await reconcileReminders(tx, { about: 'obligation', ids: [answer.obligationId] }, ctx);
    await publishSummary(tx, locked.planId, ctx.today);
  });
}

function tellWriters(tx: TenantTx, now: Date, answer: Answer): Promise<void> {
  const { memberName: by, reason, decision } = answer;
  return tellPeople(
    tx,
    { memberId: null, now },
    {
      obligationIds: [answer.obligationId],
      whom: 'agency',
      say: (obligationId) =>
        decision === 'accepted'
          ? { kind: 'report_accepted', payload: { obligationId, by } }
          : { kind: 'report_returned', payload: { obligationId, by, reason } },
    },
  );
}
