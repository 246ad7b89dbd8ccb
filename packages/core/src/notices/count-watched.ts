import { noticeKinds } from '@tiendo/contracts';
import type { Database, TenantDb } from '@tiendo/db';
import { z } from 'zod';
import { readWatchTicket } from './watch-ticket.ts';

/** WatchDeps are what counting for open pages needs: the installation's secret, and which sessions still stand. */
export interface WatchDeps {
  database: Pick<Database, 'withTenant'>;
  secret: string;
  liveSessions: (keys: readonly string[]) => Promise<ReadonlySet<string>>;
}

/**
 * countWatched counts the unread notices behind each ticket, in the order of the tickets; null where the page must listen no longer: the
 * session or the membership has ended, or the ticket is none. One statement for all sessions and one a tenant, however many pages.
 */
export async function countWatched(
  deps: WatchDeps,
  tickets: readonly string[],
): Promise<(number | null)[]> {
  const watches = tickets.map((ticket) => readWatchTicket(deps.secret, ticket));
  const read = watches.filter((watch) => watch !== null);
  const live = await deps.liveSessions([...new Set(read.map((watch) => watch.sessionKey))]);
  const members = Map.groupBy(
    read.filter((watch) => live.has(watch.sessionKey)),
    (watch) => watch.tenantId,
  );
  const counts = new Map<string, number>();
  for (const [tenantId, of] of members) {
    const ids = [...new Set(of.map((watch) => watch.memberId))];
    const counted = await deps.database.withTenant(tenantId, (db) => countOf(db, ids));
    for (const { id, unread } of counted) counts.set(`${tenantId} ${id}`, unread);
  }
  return watches.map((watch) =>
    watch && live.has(watch.sessionKey)
      ? (counts.get(`${watch.tenantId} ${watch.memberId}`) ?? null)
      : null,
  );
}

const CountSchema = z.object({ id: z.string(), unread: z.number() });

/** Who has left, or whose tenant is suspended, is missing. */
async function countOf(db: TenantDb, memberIds: readonly string[]) {
  const rows = await db.$queryRaw<unknown[]>`
    SELECT m.id, count(n.id)::int AS unread
    FROM member m
    JOIN tenant t ON t.id = m.tenant_id AND t.status = 'active'
    LEFT JOIN notice n ON n.tenant_id = m.tenant_id AND n.member_id = m.id AND n.read_at IS NULL
      AND n.kind = ANY (${noticeKinds})
    WHERE m.tenant_id = ${db.tenantId}::uuid AND m.id = ANY (${[...memberIds]}::uuid[]) AND m.status = 'active'
    GROUP BY m.id`;
  return z.array(CountSchema).parse(rows);
}
