import { z } from 'zod';

/** ChannelSchema names the ways a message reaches a person; `inbox` is the list inside the application, which needs no gateway. */
export const ChannelSchema = z.enum(['inbox', 'email', 'push', 'zns', 'sms']);
export type Channel = z.infer<typeof ChannelSchema>;

/** SentChannel is a channel whose messages leave this machine. */
export type SentChannel = Exclude<Channel, 'inbox'>;

/** ShortText is a message in one line, for a telephone's lock screen and for SMS. */
export interface ShortText {
  /** A few words above the line, where the channel has room for them. */
  title: string;
  /** The whole message in one line, without the link. */
  short: string;
  /** Where the message leads. */
  url: string;
}

/** OutgoingText is a short message to a telephone number, for ZNS and SMS. */
export interface OutgoingText extends ShortText {
  /** A telephone number as people write it; the sender brings it to E.164 or refuses it. */
  to: string;
  /** What identifies this message, the same on every attempt: the gateway's idempotency key. */
  reference: string;
  /** Named values for a template that a gateway keeps, such as ZNS; those that it does not name are not sent. */
  params?: Readonly<Record<string, string>>;
}

/** PushSubscriptionSchema is what a browser gives for web push (PushSubscription.toJSON()); other members of it are dropped. */
export const PushSubscriptionSchema = z.object({
  endpoint: z
    .url({ protocol: /^https?$/, error: 'push_address' })
    .max(2_000, { error: 'push_address' }),
  keys: z.object({
    p256dh: z.string().regex(/^[A-Za-z0-9_-]{86,88}={0,2}$/),
    auth: z.string().regex(/^[A-Za-z0-9_-]{22,24}={0,2}$/),
  }),
});
export type PushSubscription = z.infer<typeof PushSubscriptionSchema>;

/** OutgoingPush is a short message to one browser. */
export interface OutgoingPush extends ShortText {
  to: PushSubscription;
  /** What identifies this message, the same on every attempt: a second copy replaces the first on the screen. */
  reference: string;
}

/** PushPayload is what the service worker is handed, as JSON: `tag` is the message's reference, so that a second copy replaces the first. */
export interface PushPayload {
  title: string;
  body: string;
  url: string;
  tag: string;
}

/**
 * ChannelResult is what became of a message: taken, under the gateway's own id where it gives one; refused for good, where `gone` says
 * that the address itself is no more; or not taken now. `serverDown` says that the next message would fare no better at the moment,
 * `retryAfterMs` how long to leave the provider alone, `untried` that it was left alone already: no attempt was made.
 */
export type ChannelResult =
  | { outcome: 'sent'; providerId?: string }
  | { outcome: 'rejected'; error: string; gone?: boolean }
  | {
      outcome: 'retry';
      error: string;
      serverDown: boolean;
      retryAfterMs?: number;
      untried?: boolean;
    };
