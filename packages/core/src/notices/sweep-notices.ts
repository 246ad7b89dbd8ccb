import type { TenantDb } from '@tiendo/db';

/** Half a year: longer than any reporting period that a notice may be about. */
const keptMs = 180 * 24 * 60 * 60 * 1000;

/** sweepNotices removes a tenant's notices that were read and came more than 180 days ago, and answers how many; unread ones stay. */
export async function sweepNotices(db: TenantDb, now: Date): Promise<number> {
  const { count } = await db.notice.deleteMany({
    where: {
      tenantId: db.tenantId,
      readAt: { not: null },
      createdAt: { lt: new Date(now.getTime() - keptMs) },
    },
  });
  return count;
}
