import { assertThat, type AnswerReceived } from '@tiendo/contracts';
import type { CentralDb } from '@tiendo/db';
import type { ServiceContext } from '#app/context.ts';
import { emitOutboxEvent } from '#app/outbox/emit-outbox-event.ts';
import { readReceived } from './read-received.ts';
import { settleReceived } from './take-in.ts';

/**
 * answerReceived accepts a report from below, or returns it with a reason. The answer is kept in the answering tenant, and the outbox carries it to
 * the sender: nobody writes another tenant's rows. Nobody is reminded of it any more. The same answer sent twice is one. Errors: not_found, stale_version (it was sent again
 * since), report_answered (otherwise).
 */
export async function answerReceived(
  ctx: ServiceContext,
  central: CentralDb,
  input: AnswerReceived,
): Promise<void> {
  const { tenantId: fromTenantId, obligationId: fromObligationId, decision, reason } = input;
  await ctx.db.transaction(async (tx) => {
    // Two people who answer the same report take turns on the one row that every tenant has.
    await tx.$queryRaw`SELECT 1 FROM tenant_setting WHERE tenant_id = ${tx.tenantId}::uuid FOR NO KEY UPDATE`;
    const report = await readReceived(ctx, central, input);
    assertThat(report.publishedAt === input.publishedAt, 'stale_version');
    if (!report.mayAnswer) {
      const [last] = report.answers;
      assertThat(last?.decision === decision && last.reason === reason, 'report_answered');
      return;
    }
    const { id: receiptId } = await tx.reportReceipt.create({
      data: {
        tenantId: tx.tenantId,
        fromTenantId,
        fromObligationId,
        decision,
        reason,
        decidedByName: ctx.actor.fullName,
        decidedAt: ctx.now,
      },
      select: { id: true },
    });
    await emitOutboxEvent(tx, 'report.answered', { receiptId });
    await settleReceived(tx, ctx, { fromTenantId, fromObligationId });
  });
}
