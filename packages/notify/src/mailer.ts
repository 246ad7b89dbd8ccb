import type { MailResult, OutgoingMail } from '@tiendo/contracts';
import { createTransport } from 'nodemailer';
import { checkMail } from './check-mail.ts';
import { classifyFailure } from './classify-failure.ts';
import { parseSender, type Sender } from './parse-sender.ts';

/** MailerOptions name the mail server and the sender. */
export interface MailerOptions {
  /** smtp://user:password@host:587, smtps://… for TLS from the first byte; nodemailer's options may follow as a query. */
  smtpUrl: string;
  /** The From header: an address, or `Tiến Độ <nhac-viec@example.gov.vn>`. */
  from: string;
  /** How long the mail server may keep silent, at each step. */
  silenceMs?: number;
  /** How long one mail may take from `send` to its result, the wait for a free connection included. */
  deadlineMs?: number;
}

/** MailToSend is a mail with headers of its own; those that the mailer writes itself are refused there. */
export interface MailToSend extends OutgoingMail {
  headers?: Readonly<Record<string, string>>;
}

/** Mailer hands mails to the mail server over a few kept connections. */
export interface Mailer {
  /** send resolves to what became of the mail; it never throws. */
  send(mail: MailToSend): Promise<MailResult>;
  /** verify connects and signs in without sending anything. */
  verify(): Promise<MailResult>;
  /** close lets the mails under way finish and takes no further ones. */
  close(): void;
}

const connectMs = 10_000;
const defaultSilenceMs = 20_000;
const defaultDeadlineMs = 90_000;

/**
 * createMailer gives a mailer for `smtp://` (encrypted as soon as the server offers STARTTLS) or `smtps://`. It opens nothing before the
 * first mail; a sender or an address of the server that cannot be read throws at once.
 */
export function createMailer(options: MailerOptions): Mailer {
  const sender = parseSender(options.from);
  const deadlineMs = options.deadlineMs ?? defaultDeadlineMs;
  const transport = createTransport(transportOptions(options));
  // A failure reaches the caller as the result of a mail; an idle connection that drops is nobody's event.
  transport.on('error', () => undefined);
  return {
    async send(mail) {
      const error = checkMail(mail);
      if (error !== null) return { outcome: 'rejected', error };
      const signal = AbortSignal.timeout(deadlineMs);
      return resultOf(() => transport.sendMail({ ...compose(mail, sender), signal }));
    },
    verify: () => resultOf(() => transport.verify()),
    close: () => transport.close(),
  };
}

async function resultOf(act: () => Promise<unknown>): Promise<MailResult> {
  try {
    await act();
    return { outcome: 'sent' };
  } catch (error) {
    return classifyFailure(error);
  }
}

function transportOptions({ smtpUrl, silenceMs = defaultSilenceMs }: MailerOptions) {
  const shortest = Math.min(connectMs, silenceMs);
  return {
    url: smtpUrl,
    pool: true as const,
    maxConnections: 5,
    maxMessages: 200,
    // Whoever keeps the mail tries again, not the pool.
    maxRequeues: 1,
    connectionTimeout: shortest,
    dnsTimeout: shortest,
    greetingTimeout: silenceMs,
    socketTimeout: silenceMs,
    requireTLS: mustEncrypt(smtpUrl),
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** A password crosses a network encrypted or not at all; `?requireTLS=false` lifts this for a server that cannot. */
function mustEncrypt(smtpUrl: string): boolean {
  const url = new URL(smtpUrl);
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  return url.protocol === 'smtp:' && url.password !== '' && !isLocal;
}

function compose(mail: MailToSend, sender: Sender) {
  return {
    from: sender,
    // As an object, it is taken as one address and never parsed as a list.
    to: { name: '', address: mail.to },
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    // What nodemailer would choose after going over all of a text in Vietnamese, twice.
    textEncoding: 'quoted-printable' as const,
    messageId: `<${mail.messageId.replace(/^<|>$/g, '')}>`,
    date: new Date(),
    // RFC 3834 and Exchange's own word for it: no holiday answer comes back.
    headers: {
      ...mail.headers,
      ...unsubscribeHeaders(mail.unsubscribeUrl),
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
    },
  };
}

/** RFC 8058: mail programs show a button of their own, and post to the address when it is clicked; they do so over https only. */
function unsubscribeHeaders(url: string | undefined) {
  if (url === undefined) return {};
  return {
    // Taken as it is: folded or encoded, programs would not find the address.
    'List-Unsubscribe': { prepared: true, value: `<${url}>` },
    ...(url.startsWith('https:') && { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
  };
}
