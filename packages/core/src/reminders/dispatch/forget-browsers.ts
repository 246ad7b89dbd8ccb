import type { TenantDb } from '@tiendo/db';
import { emitOutboxEvent } from '#app/outbox/emit-outbox-event.ts';

/**
 * forgetBrowsers drops a person's browsers whose push services know them no longer, whatever became of the others; what is planned for somebody without
 * any left is planned anew.
 */
export async function forgetBrowsers(
  db: TenantDb,
  memberId: string,
  endpoints: readonly string[],
): Promise<void> {
  await db.transaction(async (tx) => {
    const mine = { tenantId: tx.tenantId, memberId };
    const { count } = await tx.pushSubscription.deleteMany({
      where: { ...mine, endpoint: { in: [...endpoints] } },
    });
    if (count === 0) return;
    const left = await tx.pushSubscription.count({ where: mine });
    if (left === 0) await emitOutboxEvent(tx, 'reminders.replan', {});
  });
}
