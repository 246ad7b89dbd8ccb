import { assertThat, found, mayMute, mutedTopics, type SetMute } from '@tiendo/contracts';
import type { Database, TenantDb } from '@tiendo/db';
import { recordAudit, type AuditActor } from '#app/audit/record-audit.ts';
import type { ServiceContext } from '#app/context.ts';
import { emitOutboxEvent } from '#app/outbox/emit-outbox-event.ts';
import { readUnsubscribeToken, type MuteRight } from './mute-token.ts';
import type { MuteLink } from './views.ts';

/** setMute refuses a topic for the person who asks, or takes it up again; twice is once. Error: mute_not_allowed. */
export function setMute(ctx: ServiceContext, input: SetMute): Promise<void> {
  return saveMute(ctx.db, ctx.actor, input);
}

/** MuteLinkContext is what the page of a mailed link has: no session, but the signed link and the tenant of its address. */
export interface MuteLinkContext {
  database: Database;
  appSecret: string;
  tenantSlug: string | null;
  token: string;
}

/** readMuteLink tells what a mailed link would stop. Error: token_invalid, also for a tenant's link under another tenant's address. */
export async function readMuteLink(ctx: MuteLinkContext): Promise<MuteLink> {
  const { right, tenant } = await openLink(ctx);
  const member = await ctx.database.withTenant(right.tenantId, (db) => findMember(db, right));
  return {
    tenantName: tenant.name,
    fullName: member.fullName,
    topic: right.topic,
    muted: mutedTopics(member).includes(right.topic),
    allowed: mayMute(member.role),
  };
}

/** muteByLink stops what a mailed link is about, without a session; twice is once. Errors: token_invalid, mute_not_allowed. */
export async function muteByLink(ctx: MuteLinkContext): Promise<void> {
  const { right } = await openLink(ctx);
  await ctx.database.withTenant(right.tenantId, async (db) => {
    const { fullName } = await findMember(db, right);
    const actor = { memberId: right.memberId, fullName };
    await saveMute(db, actor, { topic: right.topic, muted: true });
  });
}

async function openLink({ database, appSecret, tenantSlug, token }: MuteLinkContext) {
  const right = found(readUnsubscribeToken(appSecret, token), 'token_invalid');
  const tenant = await database.platform.tenant.findFirst({
    where: { id: right.tenantId, slug: tenantSlug ?? '' },
    select: { name: true },
  });
  return { right, tenant: found(tenant, 'token_invalid') };
}

async function findMember(db: TenantDb, right: MuteRight) {
  const member = await db.member.findFirst({
    where: { tenantId: db.tenantId, id: right.memberId, status: { not: 'removed' } },
    select: { fullName: true, role: true, muted: true },
  });
  return found(member, 'token_invalid');
}

async function saveMute(
  db: TenantDb,
  actor: AuditActor & { memberId: string },
  { topic, muted }: SetMute,
): Promise<void> {
  const id = actor.memberId;
  await db.transaction(async (tx) => {
    // Two topics refused at the same moment are both refused: the second waits, and reads what the first has written.
    await tx.$queryRaw`SELECT 1 FROM member
      WHERE tenant_id = ${tx.tenantId}::uuid AND id = ${id}::uuid FOR NO KEY UPDATE`;
    const row = found(
      await tx.member.findFirst({
        where: { tenantId: tx.tenantId, id },
        select: { fullName: true, role: true, muted: true },
      }),
    );
    assertThat(mayMute(row.role), 'mute_not_allowed');
    const before = mutedTopics(row);
    if (before.includes(topic) === muted) return;
    const after = muted ? [...before, topic] : before.filter((other) => other !== topic);
    await tx.member.updateMany({ where: { tenantId: tx.tenantId, id }, data: { muted: after } });
    await recordAudit(tx, actor, {
      entity: 'member',
      entityId: id,
      action: 'updated',
      before: { fullName: row.fullName, muted: before },
      after: { fullName: row.fullName, muted: after },
    });
    await emitOutboxEvent(tx, 'reminders.replan', {});
  });
}
