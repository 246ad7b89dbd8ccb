import type { ChannelResult, OutgoingPush, OutgoingText, SentChannel } from '@tiendo/contracts';
import type { Channels as DispatchChannels } from '@tiendo/core/reminders';
import type { ChannelSender, MailToSend } from '@tiendo/notify';
import { createCircuit, type Circuit } from './circuit.ts';

/** OutgoingOf is what each channel is handed. */
export interface OutgoingOf {
  email: MailToSend;
  push: OutgoingPush;
  zns: OutgoingText;
  sms: OutgoingText;
}

/** Senders are the channels that this installation has; without mail it has none. */
export interface Senders {
  mailer: ChannelSender<MailToSend>;
  zns?: ChannelSender<OutgoingText>;
  sms?: ChannelSender<OutgoingText>;
  push?: ChannelSender<OutgoingPush>;
}

/** Channels are core's, with mails that may have headers of their own, until they are closed. */
export interface Channels extends DispatchChannels {
  /** send resolves to what became of the message; it never throws. */
  send<Name extends SentChannel>(channel: Name, outgoing: OutgoingOf[Name]): Promise<ChannelResult>;
  /** close lets go of every provider: what is on its way is still answered, what comes later is not tried. */
  close(): void;
}

/** OnRest hears that a provider will be left alone. */
export type OnRest = (channel: SentChannel, restMs: number, error: string) => void;

interface Outlet<Outgoing> {
  isOpen(): boolean;
  send(outgoing: Outgoing): Promise<ChannelResult>;
  close(): void;
}
type Outlets = { [Name in SentChannel]?: Outlet<OutgoingOf[Name]> };

const notTried: ChannelResult = {
  outcome: 'retry',
  error: 'the worker is ending',
  serverDown: true,
  untried: true,
};

/** openChannels puts a circuit breaker before each provider; of push every browser maker's service is one. */
export function openChannels(senders: Senders, onRest?: OnRest, restMs?: number): Channels {
  const { mailer, zns, sms, push } = senders;
  const circuit = (channel: SentChannel) =>
    createCircuit((ms, error) => onRest?.(channel, ms, error), restMs);
  const outlets: Outlets = {
    email: oneProvider(mailer, circuit('email')),
    ...(zns && { zns: oneProvider(zns, circuit('zns')) }),
    ...(sms && { sms: oneProvider(sms, circuit('sms')) }),
    ...(push && { push: manyServices(push, () => circuit('push')) }),
  };
  let closed = false;
  return {
    has: (channel) => outlets[channel] !== undefined,
    isOpen: (channel) => !closed && (outlets[channel]?.isOpen() ?? false),
    send: async (channel, outgoing) => {
      if (closed) return notTried;
      const outlet = outlets[channel];
      return outlet === undefined
        ? { outcome: 'rejected', error: `this installation does not send by ${channel}` }
        : outlet.send(outgoing);
    },
    close: () => {
      closed = true;
      for (const outlet of Object.values(outlets)) outlet.close();
    },
  };
}

function oneProvider<Outgoing>(
  sender: ChannelSender<Outgoing>,
  circuit: Circuit,
): Outlet<Outgoing> {
  return {
    isOpen: circuit.mayTry,
    send: (outgoing) => circuit.run(() => sender.send(outgoing)),
    close: sender.close,
  };
}

/** Browsers name addresses freely: more of them than this are not push services, and need not be remembered. */
const mostServices = 100;

function manyServices(
  sender: ChannelSender<OutgoingPush>,
  createNext: () => Circuit,
): Outlet<OutgoingPush> {
  const circuits = new Map<string, Circuit>();
  const circuitOf = (origin: string): Circuit => {
    const circuit = circuits.get(origin) ?? createNext();
    // Moved to the end: whoever was not asked for longest is forgotten first.
    circuits.delete(origin);
    circuits.set(origin, circuit);
    const [oldest] = circuits.keys();
    if (circuits.size > mostServices && oldest !== undefined) circuits.delete(oldest);
    return circuit;
  };
  return {
    // One service that is down says nothing of the others.
    isOpen: () => true,
    send: (outgoing) => circuitOf(originOf(outgoing.to.endpoint)).run(() => sender.send(outgoing)),
    close: sender.close,
  };
}

function originOf(endpoint: string): string {
  return URL.canParse(endpoint) ? new URL(endpoint).origin : '';
}
