import { once } from 'node:events';
import { callbackify } from 'node:util';
import { simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';

/** SunkMail is a mail that the sink has answered with 250. */
export interface SunkMail {
  to: string;
  messageId: string;
  subject: string;
  text: string;
  html: string;
  /** When its last byte had come, before the answer went out. */
  at: Date;
}

/** MailSink is a real SMTP server that keeps what it takes. */
export interface MailSink {
  url: string;
  port: number;
  mails: SunkMail[];
  /** When set, answers the recipient instead of taking the mail. */
  refuse: ((to: string) => { code: number; text: string } | null) | null;
  /** What it waits for between having a mail and saying so. */
  answer: (mail: SunkMail) => Promise<void>;
  stop(): Promise<void>;
}

/** startMailSink listens on the loopback, on a free port unless one is given. */
export async function startMailSink(port = 0): Promise<MailSink> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onRcptTo: (address, _session, done) => {
      const refusal = sink.refuse?.(address.address);
      if (!refusal) return done();
      done(Object.assign(new Error(refusal.text), { responseCode: refusal.code }));
    },
    onData: (stream, _session, done) => {
      callbackify(keep)(stream, (error) => done(error));
    },
  });
  async function keep(stream: SMTPServerDataStream): Promise<void> {
    const mail = await simpleParser(stream);
    const to = Array.isArray(mail.to) ? mail.to[0] : mail.to;
    const sunk: SunkMail = {
      to: to?.value[0]?.address ?? '',
      messageId: mail.messageId ?? '',
      subject: mail.subject ?? '',
      text: mail.text ?? '',
      html: mail.html || '',
      at: new Date(),
    };
    sink.mails.push(sunk);
    await sink.answer(sunk);
  }
  // Clients that are killed in mid-sentence are what the tests are about.
  server.on('error', () => undefined);
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  const address = server.server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  const sink: MailSink = {
    url: `smtp://127.0.0.1:${bound}`,
    port: bound,
    mails: [],
    refuse: null,
    answer: () => Promise.resolve(),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
      }),
  };
  return sink;
}
