import { dispatchDueReminders, findDueTenants, replanTenant } from '@tiendo/core/reminders';
import { vietnamDateOf, vietnamInstant } from '@tiendo/calendar';
import { createMailer, type Mailer } from '@tiendo/notify';
import type { Database } from '@tiendo/db';
import type { MuteRight } from '@tiendo/core/members';
import type { Channels } from '@tiendo/core/reminders';
import type { Senders } from '#app/channels/open-channels.ts';
import { createMailWriter } from '#app/mail/write-mails.ts';

/** Dispatching runs the worker's own parts by hand, at times that a test chooses. */
export interface Dispatching {
  /** Sets the clock to a time of day in Vietnam. */
  goTo(date: string, time: string): void;
  clock: () => Date;
  replan(tenantId: string): Promise<void>;
  /** What the tick does: finds the tenants with work due and dispatches each. */
  tick(): Promise<void>;
  close(): void;
}

/** startDispatching mails to the given server. */
export function startDispatching(
  database: Database,
  smtpUrl: string,
  gateways: Omit<Senders, 'mailer'> = {},
): Dispatching {
  let now = new Date(0);
  const clock = () => now;
  const from = 'Tiến Độ <nhac-viec@tiendo.test>';
  const mailer: Mailer = createMailer({ smtpUrl, from, silenceMs: 1_000 });
  const deps = {
    clock,
    writer: createMailWriter('http://tiendo.test').reminder,
    channels: withoutCircuits({ mailer, ...gateways }),
    mailDomain: 'tiendo.test',
    unsubscribeUrl: (right: MuteRight & { tenantSlug: string }) =>
      `https://tiendo.test/${right.tenantSlug}/thoi-nhan/${right.topic}`,
  };
  return {
    clock,
    goTo: (date, time) => {
      now = new Date(vietnamInstant(date, time));
    },
    replan: (tenantId) =>
      database.withTenant(tenantId, (db) =>
        replanTenant(db, { now, today: vietnamDateOf(now.getTime()) }),
      ),
    tick: async () => {
      for (const tenantId of await findDueTenants(database.platform, now)) {
        await database.withTenant(tenantId, (db) => dispatchDueReminders(db, deps));
      }
    },
    close: () => mailer.close(),
  };
}

/** The gateways without a circuit breaker before them: tests move the clock, not the machine's time. */
function withoutCircuits({ mailer, zns, sms, push }: Senders): Channels {
  const senders = { email: mailer, zns, sms, push };
  const none = { outcome: 'rejected', error: 'this installation does not send by it' } as const;
  return {
    has: (channel) => senders[channel] !== undefined,
    isOpen: (channel) => senders[channel] !== undefined,
    send: async (channel, outgoing) => (await senders[channel]?.send(outgoing as never)) ?? none,
  };
}
