import { PushSubscriptionSchema, type ChannelResult, type OutgoingPush } from '@tiendo/contracts';
import webPush from 'web-push';
import type { ChannelSender } from '#app/channel-sender.ts';
import { judgeFailure, judgeStatus, type NotSent } from '#app/gateway/judge-answer.ts';
import { createHttpPoster, type HttpAnswer, type HttpPost } from '#app/http-post.ts';
import { encryptPush, type VapidKeys } from './encrypt-push.ts';
import { lookupOnly, PrivateAddressError } from './public-address.ts';
import { findAddressFault, reachOf, type MayReach } from './push-address.ts';

/** PushOptions are our keys, and what tests need. */
export interface PushOptions extends VapidKeys {
  timeoutMs?: number;
  /** Lets endpoints be on this machine, without https. */
  allowLoopback?: boolean;
}

const defaultTimeoutMs = 10_000;

/** createPushSender sends to browsers through whichever push service each has named; keys that are none throw at once. */
export function createPushSender(options: PushOptions): ChannelSender<OutgoingPush> {
  const { publicKey, privateKey, subject, timeoutMs = defaultTimeoutMs } = options;
  const keys = { publicKey, privateKey, subject };
  checkKeys(keys);
  // A browser names the address, so whoever signs in could have us knock anywhere.
  const mayReach = reachOf(options.allowLoopback === true);
  const poster = createHttpPoster({ timeoutMs, lookup: lookupOnly(mayReach) });
  return {
    send: async (outgoing) => {
      const post = prepare(outgoing, keys, mayReach);
      return typeof post === 'string'
        ? gone(post)
        : poster.post(post).then(judgePush).catch(judgePushFailure);
    },
    close: poster.close,
  };
}

function checkKeys({ subject, publicKey, privateKey }: VapidKeys): void {
  // web-push checks keys only when it is given them for good; they are handed over with each message all the same.
  webPush.setVapidDetails(subject, publicKey, privateKey);
}

/** What is to be posted, or why it cannot be. */
function prepare(outgoing: OutgoingPush, keys: VapidKeys, mayReach: MayReach): HttpPost | string {
  const to = PushSubscriptionSchema.safeParse(outgoing.to);
  if (!to.success) return 'this is no push subscription';
  const fault = findAddressFault(new URL(to.data.endpoint), mayReach);
  if (fault !== null) return fault;
  try {
    return encryptPush({ ...outgoing, to: to.data }, keys);
  } catch {
    return 'the keys of the push subscription are none';
  }
}

function judgePush(answer: HttpAnswer): ChannelResult {
  const fault = judgeStatus(answer);
  if (fault === null) {
    const { location } = answer.headers;
    return { outcome: 'sent', ...(location !== undefined && { providerId: location }) };
  }
  // RFC 8030 section 7.3: the subscription has ended.
  return answer.status === 404 || answer.status === 410 ? gone(fault.error) : fault;
}

function judgePushFailure(error: unknown): NotSent {
  return error instanceof PrivateAddressError ? gone(error.message) : judgeFailure(error);
}

function gone(error: string): NotSent {
  return { outcome: 'rejected', error, gone: true };
}
