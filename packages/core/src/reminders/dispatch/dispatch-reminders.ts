import { vietnamDateOf } from '@tiendo/calendar';
import type {
  CivilDate,
  MailResult,
  MailText,
  OutgoingMail,
  ReminderMail,
} from '@tiendo/contracts';
import type { TenantDb } from '@tiendo/db';
import { claimMessages } from './claim-messages.ts';
import { collectDue } from './collect-due.ts';
import { batchSize, isSendingTime, leaseMs } from './dispatch-policy.ts';
import { sendMessages, type Sending } from './send-messages.ts';

/** DispatchDeps are what the process that dispatches gives: how to write a mail, how to send it, what time it is. */
export interface DispatchDeps {
  clock: () => Date;
  render: (content: ReminderMail) => MailText;
  /** Hands one mail over; it never throws. */
  send: (mail: OutgoingMail) => Promise<MailResult>;
  /** What stands behind the @ of every Message-ID. */
  mailDomain: string;
  /** How long a claimed message may be held; tests shorten it. */
  leaseMs?: number;
}

/** DispatchContext is one round of dispatching: its instant is the name of its lease. */
export interface DispatchContext extends DispatchDeps {
  now: Date;
  today: CivilDate;
  leaseMs: number;
}

/** Dispatched counts what a tenant's dispatch did. */
export type Dispatched = Sending;

/**
 * dispatchDueReminders sends what the ledger of one tenant says is due, from 08:00 in Vietnam on: it gathers the due rows into messages, then
 * claims, sends and records message after message. It may be called at any time, twice, and by two workers at once; it stops early when
 * the mail server is down, and what is left is taken up by the next call.
 */
export async function dispatchDueReminders(db: TenantDb, deps: DispatchDeps): Promise<Dispatched> {
  const total: Dispatched = { sent: 0, retried: 0, failed: 0, serverDown: false };
  const first = round(deps);
  if (!isSendingTime(first.now, first.today)) return total;
  await collectDue(db, first);
  for (;;) {
    const ctx = round(deps);
    if (!isSendingTime(ctx.now, ctx.today)) return total;
    const claim = await claimMessages(db, ctx, batchSize);
    if (claim.held === 0) return total;
    const done = await sendMessages(db, ctx, claim.messages);
    total.sent += done.sent;
    total.retried += done.retried;
    total.failed += done.failed;
    total.serverDown ||= done.serverDown;
    if (total.serverDown) return total;
  }
}

function round(deps: DispatchDeps): DispatchContext {
  const now = deps.clock();
  return { leaseMs, ...deps, now, today: vietnamDateOf(now.getTime()) };
}
