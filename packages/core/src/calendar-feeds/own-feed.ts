import { randomBytes } from 'node:crypto';
import { sha256 } from '@tiendo/auth';
import { vietnamDateOf } from '@tiendo/calendar';
import { recordAudit } from '#app/audit/record-audit.ts';
import type { ServiceContext } from '#app/context.ts';
import type { OwnFeed } from './views.ts';

/** readOwnFeed tells whether the person has a calendar address, since when, and whether a program reads it; null when there is none. */
export async function readOwnFeed(ctx: ServiceContext): Promise<OwnFeed | null> {
  const { db, actor } = ctx;
  const row = await db.calendarFeed.findFirst({
    where: { tenantId: db.tenantId, memberId: actor.memberId },
    select: { createdAt: true, lastReadAt: true },
  });
  return (
    row && {
      createdAt: row.createdAt.toISOString(),
      lastReadAt: row.lastReadAt?.toISOString() ?? null,
    }
  );
}

/**
 * createFeed gives the person a new calendar address and returns its secret, this once: only its hash is kept. An address from before
 * stops working at the same moment.
 */
export async function createFeed(ctx: ServiceContext): Promise<{ secret: string }> {
  const { actor, now } = ctx;
  const secret = randomBytes(32).toString('base64url');
  await ctx.db.transaction(async (tx) => {
    const { tenantId } = tx;
    const { memberId } = actor;
    const before = await tx.calendarFeed.findFirst({
      where: { tenantId, memberId },
      select: { createdAt: true },
    });
    const fresh = { tokenHash: sha256(secret), createdAt: now, lastReadAt: null };
    const row = await tx.calendarFeed.upsert({
      where: { tenantId_memberId: { tenantId, memberId } },
      create: { tenantId, memberId, ...fresh },
      update: fresh,
      select: { id: true },
    });
    await recordAudit(tx, actor, {
      entity: 'calendar_feed',
      entityId: row.id,
      action: before ? 'updated' : 'created',
      before: before && snapshot(actor.fullName, before.createdAt),
      after: snapshot(actor.fullName, now),
    });
  });
  return { secret };
}

/** revokeFeed makes the person's calendar address useless; asked for twice it succeeds twice. */
export async function revokeFeed(ctx: ServiceContext): Promise<void> {
  const { actor } = ctx;
  await ctx.db.transaction(async (tx) => {
    const where = { tenantId: tx.tenantId, memberId: actor.memberId };
    const row = await tx.calendarFeed.findFirst({ where });
    if (!row) return;
    const { count } = await tx.calendarFeed.deleteMany({ where: { ...where, id: row.id } });
    if (count === 0) return;
    await recordAudit(tx, actor, {
      entity: 'calendar_feed',
      entityId: row.id,
      action: 'removed',
      before: snapshot(actor.fullName, row.createdAt),
      after: null,
    });
  });
}

/** The log keeps that there was an address, and since when; never a part of it. */
function snapshot(fullName: string, since: Date) {
  return { fullName, since: vietnamDateOf(since.getTime()) };
}
