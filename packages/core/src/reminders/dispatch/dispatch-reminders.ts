import { vietnamDateOf } from '@tiendo/calendar';
import type {
  ChannelResult,
  CivilDate,
  MailText,
  OutgoingMail,
  OutgoingPush,
  OutgoingText,
  ReminderMail,
  SentChannel,
  ShortText,
} from '@tiendo/contracts';
import type { TenantDb } from '@tiendo/db';
import type { MuteRight } from '#app/members/mute-token.ts';
import { readLadderSetting, type ReminderSetting } from '../read-policy.ts';
import { claimMessages, type Claim } from './claim-messages.ts';
import { collectDue } from './collect-due.ts';
import { batchSize, isSendingTime, leaseMs } from './dispatch-policy.ts';
import { sendMessages, type Sending } from './send-messages.ts';

/** Outgoing is one message on its way to a channel; a push goes to every browser of the person. */
export type Outgoing =
  | { channel: 'email'; mail: OutgoingMail }
  | { channel: 'push'; pushes: readonly OutgoingPush[] }
  | { channel: 'zns' | 'sms'; text: OutgoingText };

/** ReminderWriter puts what a person is told into words. */
export interface ReminderWriter {
  mail(content: ReminderMail, options: WritingOptions): MailText;
  short(content: ReminderMail, options: WritingOptions): ShortText;
}

/** WritingOptions are for whom is written. */
export interface WritingOptions {
  lang: 'vi' | 'en';
  /** Where the person can end these mails; absent where the duty does not let them. */
  unsubscribeUrl?: string | undefined;
}

/** OutgoingOf is what each channel is handed. */
interface OutgoingOf {
  email: OutgoingMail;
  push: OutgoingPush;
  zns: OutgoingText;
  sms: OutgoingText;
}

/** Channels hands messages over to gateways; it never throws. */
export interface Channels {
  /** has tells whether this installation sends by a channel at all. */
  has(channel: SentChannel): boolean;
  /** isOpen tells whether it is worth handing in a message now. */
  isOpen(channel: SentChannel): boolean;
  send<Name extends SentChannel>(channel: Name, outgoing: OutgoingOf[Name]): Promise<ChannelResult>;
}

/** DispatchDeps are what the process that dispatches gives: how to write and send, what time it is. */
export interface DispatchDeps {
  clock: () => Date;
  writer: ReminderWriter;
  channels: Channels;
  /** What stands behind the @ of every Message-ID. */
  mailDomain: string;
  /** The page where a person ends a topic's mails; left out where there is none. */
  unsubscribeUrl?: (right: MuteRight & { tenantSlug: string }) => string;
  /** How long a claimed message may be held; tests shorten it. */
  leaseMs?: number;
}

/** DispatchContext is one round of dispatching: its instant is the name of its lease. */
export interface DispatchContext extends DispatchDeps {
  now: Date;
  today: CivilDate;
  setting: ReminderSetting;
  leaseMs: number;
}

/** Dispatched counts what a tenant's dispatch did. */
export type Dispatched = Sending;

/**
 * dispatchDueReminders sends what the ledger of one tenant says is due, within the hours and days of its policy: it gathers the due rows into
 * messages, then claims, sends and records message after message. It may be called at any time, twice, and by two workers at once; a channel that is
 * down is left out, and what is left is taken up by the next call.
 */
export async function dispatchDueReminders(db: TenantDb, deps: DispatchDeps): Promise<Dispatched> {
  const total: Dispatched = { sent: 0, retried: 0, failed: 0, serverDown: false };
  const first = await startRound(db, deps);
  if (!isSendingTime(first.now, first.setting)) return total;
  await collectDue(db, first);
  if (first.setting.paused) return total;
  let next = claimBatch(db, deps, first.setting);
  for (;;) {
    const { ctx, held, messages } = await next;
    if (held === 0) return total;
    // The next batch is read and written while this one is on its way.
    next = total.serverDown ? noBatch(ctx) : claimBatch(db, deps, first.setting);
    next.catch(() => undefined);
    const done = await sendMessages(db, ctx, messages);
    total.sent += done.sent;
    total.retried += done.retried;
    total.failed += done.failed;
    // What is held already comes back at once, untried, and no more is taken.
    total.serverDown ||= done.serverDown;
  }
}

interface Batch extends Claim {
  ctx: DispatchContext;
}

async function claimBatch(
  db: TenantDb,
  deps: DispatchDeps,
  setting: ReminderSetting,
): Promise<Batch> {
  const ctx = await startRound(db, deps, setting);
  if (!isSendingTime(ctx.now, ctx.setting)) return noBatch(ctx);
  return { ctx, ...(await claimMessages(db, ctx, batchSize)) };
}

async function noBatch(ctx: DispatchContext): Promise<Batch> {
  return { ctx, held: 0, messages: [] };
}

async function startRound(
  db: TenantDb,
  deps: DispatchDeps,
  known?: ReminderSetting,
): Promise<DispatchContext> {
  const now = deps.clock();
  const today = vietnamDateOf(now.getTime());
  const setting = known?.today === today ? known : await readLadderSetting(db, today);
  return { leaseMs, ...deps, now, today, setting };
}
