import { vietnamDateOf } from '@tiendo/calendar';
import type { Database, TenantDb } from '@tiendo/db';
import { claimEvents, findPendingTenants, markDone, markFailed } from './claim-events.ts';
import type { OutboxHandler } from './define-outbox-handler.ts';

/** OutboxDeps are what drains the outbox of all tenants. */
export interface OutboxDeps {
  database: Pick<Database, 'withTenant' | 'platform'>;
  handlers: readonly OutboxHandler[];
  clock: () => Date;
  /** Hears of every failure; the event is tried again later. */
  onFailure?: (failure: { tenantId: string; eventId: string; kind: string; err: unknown }) => void;
}

/** Drained counts what was followed up, and what will be tried again. */
export interface Drained {
  done: number;
  failed: number;
}

/** Events held together must all be handled within the lease, mails that time out included. */
const batch = 5;

/**
 * drainOutbox follows up the events of every tenant, at least once each, oldest first within a tenant. An event whose handler fails waits
 * longer each time and holds no other up. Two workers may drain at once.
 */
export async function drainOutbox(deps: OutboxDeps): Promise<Drained> {
  const total: Drained = { done: 0, failed: 0 };
  for (const tenantId of await findPendingTenants(deps.database.platform, deps.clock())) {
    const drained = await deps.database.withTenant(tenantId, (db) => drainTenant(db, deps));
    total.done += drained.done;
    total.failed += drained.failed;
  }
  return total;
}

async function drainTenant(db: TenantDb, deps: OutboxDeps): Promise<Drained> {
  const total: Drained = { done: 0, failed: 0 };
  for (;;) {
    const now = deps.clock();
    const events = await claimEvents(db, now, batch);
    if (events.length === 0) return total;
    for (const event of events) {
      try {
        const handler = deps.handlers.find((candidate) => candidate.kind === event.kind);
        if (!handler) throw new Error(`Nobody follows up ${event.kind}.`);
        await handler.run({ db, now, today: vietnamDateOf(now.getTime()) }, event);
        await markDone(db, event.id, now, deps.clock());
        total.done += 1;
      } catch (error) {
        const { id: eventId, kind } = event;
        deps.onFailure?.({ tenantId: db.tenantId, eventId, kind, err: error });
        await markFailed(db, event, now, { at: deps.clock(), error: String(error) });
        total.failed += 1;
      }
    }
  }
}
