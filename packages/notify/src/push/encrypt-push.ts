import { createHash } from 'node:crypto';
import type { OutgoingPush, PushPayload } from '@tiendo/contracts';
import webPush from 'web-push';
import { fitBytes, oneLine } from '#app/clean-text.ts';
import type { HttpPost } from '#app/http-post.ts';

/** VapidKeys are the keys by which browsers' push services know us (RFC 8292). */
export interface VapidKeys {
  publicKey: string;
  privateKey: string;
  /** Whom a push service may ask about us: mailto: or https:. */
  subject: string;
}

/** A reminder is of one day; whoever opens the browser later finds the next. */
const timeToLiveSeconds = 24 * 60 * 60;
/** Together well below the 4,096 bytes that every push service takes (RFC 8030 section 7.2), even if each sign had to be escaped. */
const longest = { title: 300, body: 1_000 };

/** encryptPush writes the request that carries a message to one browser, readable by that browser alone (RFC 8291); keys that are none throw. */
export function encryptPush(outgoing: OutgoingPush, vapidDetails: VapidKeys): HttpPost {
  const { to, title, short, url, reference } = outgoing;
  const payload: PushPayload = {
    title: fitBytes(oneLine(title), longest.title),
    body: fitBytes(oneLine(short), longest.body),
    url,
    tag: reference,
  };
  // Twice the same message while the browser is away is one (RFC 8030 section 5.4).
  const topic = createHash('sha256').update(reference).digest('base64url').slice(0, 32);
  const details = webPush.generateRequestDetails(to, JSON.stringify(payload), {
    vapidDetails,
    topic,
    TTL: timeToLiveSeconds,
    urgency: 'normal',
  });
  return { url: new URL(to.endpoint), headers: details.headers, body: details.body };
}
