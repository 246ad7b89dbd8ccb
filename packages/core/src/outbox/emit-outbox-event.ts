import { randomUUID } from 'node:crypto';
import type { OutboxKind, OutboxPayload } from '@tiendo/contracts';
import type { TenantTx } from '@tiendo/db';

/**
 * emitOutboxEvent writes down, in the transaction of the change, work that must follow it. The worker does it at least once. An id that
 * is there already means that the same event was written before: nothing happens.
 */
export async function emitOutboxEvent<K extends OutboxKind>(
  tx: TenantTx,
  kind: K,
  payload: OutboxPayload<K>,
  id: string = randomUUID(),
): Promise<void> {
  await tx.outboxEvent.createMany({
    data: [{ tenantId: tx.tenantId, id, kind, payload }],
    skipDuplicates: true,
  });
}
