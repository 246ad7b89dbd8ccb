import { assertThat, mostBrowsers, type SubscribePush } from '@tiendo/contracts';
import type { TenantTx } from '@tiendo/db';
import { recordAudit } from '#app/audit/record-audit.ts';
import type { ServiceContext } from '#app/context.ts';
import { emitOutboxEvent } from '#app/outbox/emit-outbox-event.ts';
import { browserSnapshot } from './browser-snapshot.ts';

/** PushContext is a service's context with the look at addresses that browsers name. */
export type PushContext = ServiceContext & {
  readonly isPushAddress: (endpoint: string) => boolean;
};

/**
 * subscribePush lets a browser show the person what the ladder tells them. The same browser again is the same row with its newest keys; one on
 * which a colleague had switched it on is the person's from now on. Errors: push_address, too_many_browsers.
 */
export async function subscribePush(ctx: PushContext, input: SubscribePush): Promise<void> {
  const { endpoint } = input;
  const { memberId } = ctx.actor;
  assertThat(ctx.isPushAddress(endpoint), 'push_address', { endpoint: 'push_address' });
  await ctx.db.transaction(async (tx) => {
    await takeTurns(tx, memberId, endpoint);
    const known = await tx.pushSubscription.findMany({
      where: { tenantId: tx.tenantId, OR: [{ memberId }, { endpoint }] },
    });
    const own = known.filter((row) => row.memberId === memberId);
    const others = known.filter((row) => row.memberId !== memberId);
    await forget(tx, ctx, others);
    const isKnown = await renew(tx, memberId, input);
    if (!isKnown) {
      assertThat(own.length < mostBrowsers, 'too_many_browsers');
      await add(tx, ctx, input);
    }
    // Whoever had none is reached by a channel more, and the colleague perhaps by one less.
    if (own.length === 0 || others.length > 0) await emitOutboxEvent(tx, 'reminders.replan', {});
  });
}

/** Two accounts on one browser take turns, and so do two browsers of one person: each sees what the other has written. */
async function takeTurns(tx: TenantTx, memberId: string, endpoint: string): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`push ${tx.tenantId} ${endpoint}`}, 0))::text`;
  await tx.$queryRaw`SELECT 1 FROM member
    WHERE tenant_id = ${tx.tenantId}::uuid AND id = ${memberId}::uuid FOR NO KEY UPDATE`;
}

type Row = { id: string; endpoint: string; createdAt: Date };

async function forget(tx: TenantTx, { actor }: ServiceContext, rows: readonly Row[]) {
  for (const row of rows) {
    await tx.pushSubscription.deleteMany({ where: { tenantId: tx.tenantId, id: row.id } });
    await recordAudit(tx, actor, {
      entity: 'push_subscription',
      entityId: row.id,
      action: 'removed',
      before: browserSnapshot(row),
      after: null,
    });
  }
}

async function renew(tx: TenantTx, memberId: string, { endpoint, keys }: SubscribePush) {
  const { count } = await tx.pushSubscription.updateMany({
    where: { tenantId: tx.tenantId, memberId, endpoint },
    data: keys,
  });
  return count > 0;
}

async function add(
  tx: TenantTx,
  { actor, now }: ServiceContext,
  { endpoint, keys }: SubscribePush,
) {
  const { tenantId } = tx;
  const row = await tx.pushSubscription.create({
    data: { tenantId, memberId: actor.memberId, endpoint, ...keys, createdAt: now },
  });
  await recordAudit(tx, actor, {
    entity: 'push_subscription',
    entityId: row.id,
    action: 'created',
    before: null,
    after: browserSnapshot(row),
  });
}
