import type { OutboxKind, OutboxPayload } from '@tiendo/contracts';
import type { TenantTx } from '@tiendo/db';

/** emitOutboxEvent writes down, in the transaction of the change, work that must follow it. The worker does it at least once. */
export async function emitOutboxEvent<K extends OutboxKind>(
  tx: TenantTx,
  kind: K,
  payload: OutboxPayload<K>,
): Promise<void> {
  await tx.outboxEvent.create({
    data: { tenantId: tx.tenantId, kind, payload },
    select: { id: true },
  });
}
