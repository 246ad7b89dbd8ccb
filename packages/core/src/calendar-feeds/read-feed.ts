import { assertAttempt, attemptLimits, countAttempt, sha256 } from '@tiendo/auth';
import { addDays, vietnamDateOf } from '@tiendo/calendar';
import { AppError, isAllowed, MailLangSchema, RoleSchema } from '@tiendo/contracts';
import { Prisma, type Database, type TenantDb } from '@tiendo/db';
import { z } from 'zod';
import { listEvents } from './list-events.ts';
import type { Feed } from './views.ts';

/** Months are enough for looking back at what has just been done, and ahead to the next year's last report. */
const daysBack = 92;
const daysAhead = 549;

/** FeedRequest is what comes with a calendar program's question: the address, and where it is asked from. */
export interface FeedRequest {
  database: Database;
  now: Date;
  tenantSlug: string | null;
  secret: string;
  source: string;
}

/**
 * readFeed gives the deadlines behind a calendar's private address, as the person's role and agency are today. Errors: not_found for an
 * address that was never given, was revoked, or whose person has lost access; too_many_attempts.
 */
export async function readFeed(request: FeedRequest): Promise<Feed> {
  const { database, now } = request;
  const opened = await openFeed(request);
  if (!opened) {
    const limit = attemptLimits.feedMissBySource(request.source);
    const counted = await countAttempt(database.platform, now, limit);
    throw new AppError(counted ? 'not_found' : 'too_many_attempts');
  }
  const { tenant, feed } = opened;
  await assertAttempt(database.platform, now, [attemptLimits.feedRead(feed.id)]);
  return database.withTenant(tenant.id, async (db) => {
    await touch(db, feed.id, now);
    const today = vietnamDateOf(now.getTime());
    const events = await listEvents(db, feed, {
      today,
      from: addDays(today, -daysBack),
      to: addDays(today, daysAhead),
    });
    return { tenantName: tenant.name, lang: feed.lang, events };
  });
}

const FeedRowSchema = z.object({
  id: z.string(),
  userId: z.string(),
  role: RoleSchema,
  agencyId: z.string().nullable(),
  lang: MailLangSchema,
});

async function openFeed({ database, tenantSlug, secret }: FeedRequest) {
  if (!/^[A-Za-z0-9_-]{43}$/.test(secret) || tenantSlug === null) return null;
  const tenant = await database.platform.tenant.findFirst({
    where: { slug: tenantSlug, status: 'active' },
    select: { id: true, name: true },
  });
  if (!tenant) return null;
  const [row] = await database.withTenant(tenant.id, (db) =>
    db.rows(Prisma.sql`
      SELECT f.id, m.user_id AS "userId", m.role::text, m.agency_id AS "agencyId", m.lang
      FROM calendar_feed f JOIN member m ON m.tenant_id = f.tenant_id AND m.id = f.member_id
      WHERE f.tenant_id = ${db.tenantId}::uuid AND f.token_hash = ${sha256(secret)} AND m.status = 'active'`),
  );
  if (!row) return null;
  const feed = FeedRowSchema.parse(row);
  if (!isAllowed(feed.role, 'plan:read')) return null;
  // An account that may not sign in reads nothing by another way either.
  const account = await database.platform.userAccount.findFirst({
    where: { id: feed.userId, disabledAt: null },
    select: { id: true },
  });
  return account && { tenant, feed };
}

/** Programs come every few minutes; that somebody reads the address is told to the hour. */
async function touch(db: TenantDb, id: string, now: Date): Promise<void> {
  const hourAgo = new Date(now.getTime() - 3_600_000);
  await db.calendarFeed.updateMany({
    where: {
      tenantId: db.tenantId,
      id,
      OR: [{ lastReadAt: null }, { lastReadAt: { lt: hourAgo } }],
    },
    data: { lastReadAt: now },
  });
}
