import type { ChannelResult } from '@tiendo/contracts';
import type { TenantDb } from '@tiendo/db';
import type { ClaimedMessage } from './claim-messages.ts';
import { maxAttempts, retryDelayMs } from './dispatch-policy.ts';
import type { Channels, DispatchContext, Outgoing } from './dispatch-reminders.ts';
import { forgetBrowsers } from './forget-browsers.ts';
import { insist } from './insist.ts';
import { recordFailure } from './record-failure.ts';
import { createSentRecorder, type SentRecorder } from './record-sent.ts';

/** Sending counts what became of a batch; `serverDown` asks the caller to come back later. */
export interface Sending {
  sent: number;
  retried: number;
  failed: number;
  serverDown: boolean;
}

/** sendMessages hands the claimed messages over, side by side, and records each answer as it comes. */
export async function sendMessages(
  db: TenantDb,
  ctx: DispatchContext,
  messages: readonly ClaimedMessage[],
): Promise<Sending> {
  const recorder = createSentRecorder(db, ctx);
  const results = await Promise.all(
    messages.map(async (message) => {
      const { result, gone } = await handOver(ctx.channels, message.outgoing);
      await record(db, { ...ctx, recorder }, message, result);
      if (gone.length > 0) await insist(ctx, () => forgetBrowsers(db, message.memberId, gone));
      return { result, gaveUp: isFinal(message, result) };
    }),
  );
  const count = (outcome: ChannelResult['outcome'], gaveUp: boolean) =>
    results.filter((entry) => entry.result.outcome === outcome && entry.gaveUp === gaveUp).length;
  return {
    sent: count('sent', false),
    retried: count('retry', false),
    failed: count('rejected', true) + count('retry', true),
    serverDown: results.some(({ result }) => result.outcome === 'retry' && result.serverDown),
  };
}

/** HandedOver is what became of a message, and which of a person's browsers are no more. */
interface HandedOver {
  result: ChannelResult;
  gone: readonly string[];
}

async function handOver(channels: Channels, outgoing: Outgoing): Promise<HandedOver> {
  if (outgoing.channel === 'push') return pushToAll(channels, outgoing.pushes);
  const result = await (outgoing.channel === 'email'
    ? channels.send('email', outgoing.mail)
    : channels.send(outgoing.channel, outgoing.text));
  return { result, gone: [] };
}

/** A person has been told when one of their browsers has taken it. */
async function pushToAll(
  channels: Channels,
  pushes: (Outgoing & { channel: 'push' })['pushes'],
): Promise<HandedOver> {
  const results = await Promise.all(pushes.map((push) => channels.send('push', push)));
  const best =
    results.find(({ outcome }) => outcome === 'sent') ??
    results.find(({ outcome }) => outcome === 'retry') ??
    results[0];
  return {
    result: best ?? { outcome: 'rejected', error: 'no browser shows notices any more' },
    gone: pushes.flatMap(({ to }, at) => (isGone(results[at]) ? to.endpoint : [])),
  };
}

function isGone(result: ChannelResult | undefined): boolean {
  return result?.outcome === 'rejected' && result.gone === true;
}

function isFinal({ outgoing, attempts }: ClaimedMessage, result: ChannelResult): boolean {
  if (result.outcome === 'sent') return false;
  if (result.outcome === 'rejected') return true;
  return result.untried !== true && attempts >= maxAttempts[outgoing.channel];
}

/** Only who still holds the lease may record: a sender that was overtaken has no say any more. */
async function record(
  db: TenantDb,
  ctx: DispatchContext & { recorder: SentRecorder },
  message: ClaimedMessage,
  result: ChannelResult,
): Promise<void> {
  if (result.outcome === 'sent') {
    const outcome = message.again ? 'resent' : 'sent';
    const answer = result.providerId ?? null;
    return ctx.recorder.record({ id: message.id, outcome, answer, at: ctx.clock() });
  }
  return insist(ctx, () =>
    result.outcome === 'rejected' || isFinal(message, result)
      ? recordFailure(db, ctx, message, result)
      : recordRetry(db, ctx, message, result),
  );
}

async function recordRetry(
  db: TenantDb,
  ctx: DispatchContext,
  message: ClaimedMessage,
  result: ChannelResult & { outcome: 'retry' },
): Promise<void> {
  const at = ctx.clock();
  const wait = Math.max(retryDelayMs(message.attempts), result.retryAfterMs ?? 0);
  const nextAttemptAt = new Date(at.getTime() + wait);
  const error = result.error.slice(0, 500);
  await db.$executeRaw`
    WITH waiting AS (
      UPDATE message SET state = 'planned', claimed_at = NULL, next_attempt_at = ${nextAttemptAt}, last_error = ${error},
        attempts = attempts - ${result.untried ? 1 : 0}::int
      WHERE tenant_id = ${db.tenantId}::uuid AND id = ${message.id}::uuid AND state = 'sending' AND claimed_at = ${ctx.now}
      RETURNING id, attempts)
    INSERT INTO delivery (tenant_id, id, message_id, attempt, outcome, answer, tried_at)
    SELECT ${db.tenantId}::uuid, gen_random_uuid(), id, attempts, 'retry', ${error}, ${at} FROM waiting WHERE ${result.untried !== true}`;
}
