import { found } from '@tiendo/contracts';
import { recordAudit } from '#app/audit/record-audit.ts';
import type { ServiceContext } from '#app/context.ts';
import { assertFresh, assertSaved } from '#app/lists/row-version.ts';
import { emitOutboxEvent } from '#app/outbox/emit-outbox-event.ts';

/**
 * clearBounce says that an address which refused mail takes it again, so that mails go there once more; asked for twice it succeeds
 * twice. Errors: not_found, stale_version.
 */
export async function clearBounce(
  ctx: ServiceContext,
  input: { id: string; rowVersion: number },
): Promise<void> {
  const { id, rowVersion } = input;
  await ctx.db.transaction(async (tx) => {
    // A button pressed twice is one wish: the second finds the address taken back.
    await tx.$queryRaw`SELECT 1 FROM member
      WHERE tenant_id = ${tx.tenantId}::uuid AND id = ${id}::uuid FOR NO KEY UPDATE`;
    const before = found(await tx.member.findFirst({ where: { tenantId: tx.tenantId, id } }));
    if (before.emailBouncedAt === null) return;
    assertFresh(before, input);
    assertSaved(
      await tx.member.updateMany({
        where: { tenantId: tx.tenantId, id, rowVersion },
        data: { emailBouncedAt: null, emailBounce: null, rowVersion: { increment: 1 } },
      }),
    );
    const { fullName, emailBounce, emailBouncedAt } = before;
    await recordAudit(tx, ctx.actor, {
      entity: 'member',
      entityId: id,
      action: 'updated',
      before: { fullName, emailBounce: emailBounce ?? emailBouncedAt.toISOString() },
      after: { fullName, emailBounce: null },
    });
    await emitOutboxEvent(tx, 'reminders.replan', {});
  });
}
