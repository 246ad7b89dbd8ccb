import type { PlatformDb, TenantDb } from '@tiendo/db';
import { z } from 'zod';

/** How long a handler may take before another worker takes its event over. */
const outboxLeaseMs = 5 * 60_000;

/** ClaimedEvent is an event that this worker alone handles until its lease ends. */
export interface ClaimedEvent {
  id: string;
  kind: string;
  payload: unknown;
  attempts: number;
}

/** findPendingTenants lists the active tenants with events to follow up at that instant. */
export async function findPendingTenants(platform: PlatformDb, now: Date): Promise<string[]> {
  const leaseEnd = new Date(now.getTime() - outboxLeaseMs);
  const rows = await platform.$queryRaw`
    SELECT DISTINCT e.tenant_id AS id FROM outbox_event e JOIN tenant t ON t.id = e.tenant_id
    WHERE e.done_at IS NULL AND e.available_at <= ${now} AND (e.claimed_at IS NULL OR e.claimed_at < ${leaseEnd})
      AND t.status = 'active'`;
  return z
    .array(z.object({ id: z.string() }))
    .parse(rows)
    .map((row) => row.id);
}

const EventSchema = z.object({
  id: z.string(),
  kind: z.string(),
  payload: z.unknown(),
  attempts: z.number(),
});

/** claimEvents takes up to `limit` pending events of a tenant, oldest first. */
export async function claimEvents(db: TenantDb, now: Date, limit: number): Promise<ClaimedEvent[]> {
  const leaseEnd = new Date(now.getTime() - outboxLeaseMs);
  const rows = await db.$queryRaw`
    UPDATE outbox_event SET claimed_at = ${now}, attempts = attempts + 1
    WHERE tenant_id = ${db.tenantId}::uuid AND id IN (
      SELECT id FROM outbox_event
      WHERE tenant_id = ${db.tenantId}::uuid AND done_at IS NULL AND available_at <= ${now}
        AND (claimed_at IS NULL OR claimed_at < ${leaseEnd})
      ORDER BY available_at, id LIMIT ${limit} FOR UPDATE SKIP LOCKED)
    RETURNING id, kind, payload, attempts`;
  return z.array(EventSchema).parse(rows);
}

/** markDone ends an event that this claim still holds. */
export async function markDone(db: TenantDb, id: string, claimedAt: Date, at: Date): Promise<void> {
  await db.outboxEvent.updateMany({
    where: { tenantId: db.tenantId, id, claimedAt, doneAt: null },
    data: { doneAt: at, lastError: null },
  });
}

const minuteMs = 60_000;
const longestDelayMs = 6 * 60 * minuteMs;

/** markFailed gives an event back for later: after ten seconds, doubling up to six hours, and never giving it up. */
export async function markFailed(
  db: TenantDb,
  event: ClaimedEvent,
  claimedAt: Date,
  failure: { at: Date; error: string },
): Promise<void> {
  const delay = Math.min((minuteMs / 6) * 2 ** Math.min(event.attempts - 1, 20), longestDelayMs);
  await db.outboxEvent.updateMany({
    where: { tenantId: db.tenantId, id: event.id, claimedAt, doneAt: null },
    data: {
      claimedAt: null,
      availableAt: new Date(failure.at.getTime() + delay),
      lastError: failure.error.slice(0, 500),
    },
  });
}
