import { recordAudit } from '#app/audit/record-audit.ts';
import type { ServiceContext } from '#app/context.ts';
import { emitOutboxEvent } from '#app/outbox/emit-outbox-event.ts';
import { browserSnapshot } from './browser-snapshot.ts';

/** unsubscribePush ends notices on one of the person's own browsers; asked for twice, or about what is not theirs, nothing happens. */
export async function unsubscribePush(ctx: ServiceContext, { id }: { id: string }): Promise<void> {
  const { actor } = ctx;
  await ctx.db.transaction(async (tx) => {
    const mine = { tenantId: tx.tenantId, memberId: actor.memberId };
    const row = await tx.pushSubscription.findFirst({ where: { ...mine, id } });
    if (!row) return;
    const { count } = await tx.pushSubscription.deleteMany({ where: { ...mine, id } });
    if (count === 0) return;
    await recordAudit(tx, actor, {
      entity: 'push_subscription',
      entityId: id,
      action: 'removed',
      before: browserSnapshot(row),
      after: null,
    });
    const left = await tx.pushSubscription.count({ where: mine });
    if (left === 0) await emitOutboxEvent(tx, 'reminders.replan', {});
  });
}
