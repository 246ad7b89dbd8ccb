import { createTransport } from 'nodemailer';
import { checkMail } from './check-mail.ts';
import { classifyFailure } from './classify-failure.ts';
import { parseSender, type Sender } from './parse-sender.ts';
import type { Mail, Mailer, MailerOptions, SendResult } from './types.ts';

const connectMs = 10_000;
const defaultSilenceMs = 20_000;
const defaultDeadlineMs = 60_000;
const connections = 3;

/**
 * createMailer gives a mailer for `smtp://` (encrypted as soon as the server offers STARTTLS) or `smtps://`. It touches no network
 * before the first mail; a sender or an address of the server that cannot be read throws at once.
 */
export function createMailer(options: MailerOptions): Mailer {
  const sender = parseSender(options.from);
  const deadlineMs = options.deadlineMs ?? defaultDeadlineMs;
  const transport = createTransport(transportOptions(options));
  // What goes wrong reaches the caller as the result of a mail; an idle connection that drops is no event.
  transport.on('error', () => undefined);
  return {
    async send(mail) {
      const error = checkMail(mail);
      if (error !== null) return { accepted: false, permanent: true, serverDown: false, error };
      const signal = AbortSignal.timeout(deadlineMs);
      return resultOf(() => transport.sendMail({ ...compose(mail, sender), signal }));
    },
    verify: () => resultOf(() => transport.verify()),
    close: () => transport.close(),
  };
}

async function resultOf(act: () => Promise<unknown>): Promise<SendResult> {
  try {
    await act();
    return { accepted: true };
  } catch (error) {
    return classifyFailure(error);
  }
}

function transportOptions({ smtpUrl, silenceMs = defaultSilenceMs }: MailerOptions) {
  const shortest = Math.min(connectMs, silenceMs);
  return {
    url: smtpUrl,
    pool: true as const,
    maxConnections: connections,
    // A server that hangs up on us is tried again by whoever keeps the mail, not in here.
    maxRequeues: 1,
    connectionTimeout: shortest,
    dnsTimeout: shortest,
    greetingTimeout: silenceMs,
    socketTimeout: silenceMs,
    ...(mustEncrypt(smtpUrl) ? { requireTLS: true } : {}),
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** A password crosses a network encrypted or not at all; `?requireTLS=false` in the address lifts this for a server that cannot. */
function mustEncrypt(smtpUrl: string): boolean {
  const url = new URL(smtpUrl);
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  return url.protocol === 'smtp:' && url.password !== '' && !local;
}

function compose(mail: Mail, sender: Sender) {
  return {
    from: sender,
    // As an object, it is taken as one address and never parsed as a list.
    to: { name: '', address: mail.to },
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId: `<${mail.messageId.replace(/^<|>$/g, '')}>`,
    date: new Date(),
    // RFC 3834: keeps holiday answers from coming back.
    headers: { ...mail.headers, 'Auto-Submitted': 'auto-generated' },
  };
}
