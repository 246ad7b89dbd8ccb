import type { ChannelResult, OutgoingText } from '@tiendo/contracts';
import type { ChannelSender } from '#app/channel-sender.ts';
import { createHttpPoster, type HttpAnswer } from '#app/http-post.ts';
import { isLoopback } from '#app/loopback.ts';
import { judgeFailure, judgeStatus } from './judge-answer.ts';
import { toMobileNumber } from './phone-number.ts';
import { signRequest } from './sign-request.ts';

/** GatewayOptions are what both kinds of gateway need. */
export interface GatewayOptions {
  /** Where messages are posted: https, or this machine. */
  url: string;
  /** The key of the signature. */
  secret: string;
  /** How long a gateway may take to answer. */
  timeoutMs?: number;
}

/** Dialect is how one gateway is spoken to: who we are, what is posted, and what its 2xx answers mean. */
export interface Dialect {
  account: Readonly<Record<string, string>>;
  /** bodyOf gives what is posted as JSON; `phone` is in E.164. */
  bodyOf(outgoing: OutgoingText, phone: string): object;
  judgeTaken(answer: HttpAnswer): ChannelResult;
}

const defaultTimeoutMs = 15_000;
const plainReference = /^[\x21-\x7e]{1,200}$/;

/** createGatewaySender posts signed JSON to a gateway, with the message's reference as its idempotency key; bad settings throw at once. */
export function createGatewaySender(
  options: GatewayOptions,
  dialect: Dialect,
): ChannelSender<OutgoingText> {
  const { secret, timeoutMs = defaultTimeoutMs } = options;
  const url = readUrl(options.url);
  if (secret === '') throw new TypeError('a gateway needs a secret to sign with');
  const poster = createHttpPoster({ timeoutMs });
  const send = async (outgoing: OutgoingText): Promise<ChannelResult> => {
    const phone = toMobileNumber(outgoing.to);
    if (phone === null) {
      return { outcome: 'rejected', error: 'not a Vietnamese mobile number', gone: true };
    }
    if (!plainReference.test(outgoing.reference)) {
      return { outcome: 'rejected', error: 'the reference is not plain text without spaces' };
    }
    const body = JSON.stringify(dialect.bodyOf(outgoing, phone));
    const headers = {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Length': Buffer.byteLength(body),
      Accept: 'application/json',
      'Idempotency-Key': outgoing.reference,
      ...dialect.account,
      ...signRequest(secret, body),
    };
    const answer = await poster.post({ url, headers, body });
    return judgeStatus(answer) ?? dialect.judgeTaken(answer);
  };
  return { send: (outgoing) => send(outgoing).catch(judgeFailure), close: poster.close };
}

function readUrl(text: string): URL {
  const url = new URL(text);
  const isPrivateEnough = url.protocol === 'https:' || isLoopback(url.hostname);
  if (!isPrivateEnough || !/^https?:$/.test(url.protocol)) {
    throw new TypeError(`a gateway's address must begin with https: ${url.origin}`);
  }
  return url;
}
