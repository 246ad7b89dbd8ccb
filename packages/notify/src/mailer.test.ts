import { connect, createServer, type Server, type Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, describe, expect, test } from 'vitest';
import { createMailer, type MailerOptions, type MailToSend } from './mailer.ts';

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

const mail: MailToSend = {
  to: 'lan.pham@nghe-an.example.vn',
  subject: '[Tiến Độ] 1 việc quá hạn: Báo cáo 6 tháng',
  text: 'Kính gửi bà Phạm Thị Lan,\n\n.Một dòng bắt đầu bằng dấu chấm\n',
  html: '<p>Kính gửi bà Phạm Thị Lan</p>',
  messageId: '0f8fad5b-d9cd-469f-a165-70867728950e@tiendo.example.vn',
};

class Reply extends Error {
  responseCode: number;
  constructor(responseCode: number, text = `reply ${responseCode}`) {
    super(text);
    this.responseCode = responseCode;
  }
}

function portOf(server: Pick<Server, 'address'>): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

async function startSink(options: SMTPServerOptions = {}) {
  const received: { mail: ParsedMail; raw: string; secure: boolean }[] = [];
  let connections = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onConnect: (_session, callback) => {
      connections += 1;
      callback();
    },
    onData: async (stream, session, callback) => {
      const content = await buffer(stream);
      const parsed = await simpleParser(content);
      received.push({ mail: parsed, raw: content.toString('latin1'), secure: session.secure });
      callback();
    },
    ...options,
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  closers.push(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const port = portOf(server.server);
  return { received, port, smtpUrl: `smtp://127.0.0.1:${port}`, opened: () => connections };
}

async function startSilent(onConnection: (socket: Socket) => void) {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    onConnection(socket);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  closers.push(() => {
    for (const socket of sockets) socket.destroy();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  });
  return `smtp://127.0.0.1:${portOf(server)}`;
}

function mailerTo(smtpUrl: string, options: Partial<MailerOptions> = {}) {
  const from = 'Tiến Độ <nhac-viec@tiendo.example.vn>';
  const mailer = createMailer({ smtpUrl, from, ...options });
  closers.push(() => mailer.close());
  return mailer;
}

const later = { outcome: 'retry', error: expect.any(String), serverDown: false };
const down = { outcome: 'retry', error: expect.any(String), serverDown: true };
const refused = { outcome: 'rejected', error: expect.any(String) };
const gone = { ...refused, gone: true };

describe('a mail that is taken', () => {
  test('arrives as it was written, with the headers of an automatic mail', async () => {
    const sink = await startSink();
    expect(await mailerTo(sink.smtpUrl).send(mail)).toEqual({ outcome: 'sent' });
    const [got] = sink.received;
    expect(got?.mail.subject).toBe(mail.subject);
    expect(got?.mail.text?.trim()).toBe(mail.text.trim());
    expect(got?.mail.html).toContain(mail.html);
    expect(got?.mail.messageId).toBe(`<${mail.messageId}>`);
    expect(got?.mail.from?.value).toEqual([
      { name: 'Tiến Độ', address: 'nhac-viec@tiendo.example.vn' },
    ]);
    expect(got?.mail.headers.get('auto-submitted')).toBe('auto-generated');
    expect(Math.abs((got?.mail.date?.getTime() ?? 0) - Date.now())).toBeLessThan(60_000);
    expect(got?.raw).not.toMatch(/^List-/im);
  });

  test('keeps its Message-ID on the next attempt, with or without brackets', async () => {
    const sink = await startSink();
    const mailer = mailerTo(sink.smtpUrl);
    await mailer.send(mail);
    await mailer.send({ ...mail, messageId: `<${mail.messageId}>` });
    const ids = sink.received.map((got) => got.mail.messageId);
    expect(ids).toEqual([`<${mail.messageId}>`, `<${mail.messageId}>`]);
  });

  test('says how to end such mails, in one unbroken line that programs can post to', async () => {
    const sink = await startSink();
    const unsubscribeUrl = `https://tiendo.example.vn/nhac-viec/${'a'.repeat(300)}?x=1&y=2`;
    await mailerTo(sink.smtpUrl).send({ ...mail, unsubscribeUrl });
    expect(sink.received[0]?.raw).toContain(`List-Unsubscribe: <${unsubscribeUrl}>\r\n`);
    expect(sink.received[0]?.raw).toContain(
      '\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n',
    );
  });

  test('asks nobody to post to an address without encryption', async () => {
    const sink = await startSink();
    await mailerTo(sink.smtpUrl).send({ ...mail, unsubscribeUrl: 'http://localhost:3000/x' });
    expect(sink.received[0]?.raw).toContain('List-Unsubscribe: <http://localhost:3000/x>');
    expect(sink.received[0]?.raw).not.toContain('List-Unsubscribe-Post');
  });

  test('shares connections with others, and none is opened before the first', async () => {
    const sink = await startSink();
    const mailer = mailerTo(sink.smtpUrl);
    expect(sink.opened()).toBe(0);
    const results = await Promise.all(Array.from({ length: 30 }, () => mailer.send(mail)));
    expect(results.every(({ outcome }) => outcome === 'sent')).toBe(true);
    expect(sink.received).toHaveLength(30);
    expect(sink.opened()).toBeLessThanOrEqual(5);
  });
});

describe('what the server answers', () => {
  test.each([
    [550, gone],
    [551, gone],
    [553, gone],
    [554, refused],
    [450, later],
    [552, later],
    [530, later],
    [421, down],
  ])('%i to the recipient', async (code, result) => {
    const sink = await startSink({ onRcptTo: (_address, _session, done) => done(new Reply(code)) });
    expect(await mailerTo(sink.smtpUrl).send(mail)).toEqual(result);
    expect(sink.received).toEqual([]);
  });

  test.each([
    [550, '5.1.1 no such user', gone],
    [550, '5.1.10 null MX', gone],
    [550, '5.7.1 blocked by policy', refused],
    [550, '5.2.1 mailbox disabled', refused],
    [452, '4.1.1 try later', later],
  ])('%i %s to the recipient', async (code, text, result) => {
    const onRcptTo: SMTPServerOptions['onRcptTo'] = (_a, _s, done) => done(new Reply(code, text));
    const sink = await startSink({ onRcptTo });
    expect(await mailerTo(sink.smtpUrl).send(mail)).toEqual(result);
  });

  test.each([
    [554, refused],
    [552, refused],
    [451, later],
  ])('%i to the content', async (code, result) => {
    const onData: SMTPServerOptions['onData'] = (stream, _session, done) => {
      stream.on('end', () => done(new Reply(code))).resume();
    };
    const sink = await startSink({ onData });
    expect(await mailerTo(sink.smtpUrl).send(mail)).toEqual(result);
  });

  test.each([550, 451, 530])('%i to our own address gives up no mail', async (code) => {
    const sink = await startSink({ onMailFrom: (_a, _session, done) => done(new Reply(code)) });
    expect(await mailerTo(sink.smtpUrl).send(mail)).toEqual(down);
  });

  test('one refused address does not stop the next', async () => {
    const sink = await startSink({
      onRcptTo: ({ address }, _session, done) =>
        address.startsWith('gone') ? done(new Reply(550)) : done(),
    });
    const mailer = mailerTo(sink.smtpUrl);
    expect(await mailer.send({ ...mail, to: 'gone@example.vn' })).toEqual(gone);
    expect(await mailer.send(mail)).toEqual({ outcome: 'sent' });
  });

  test('a wrong password is a matter of the settings', async () => {
    const onAuth: SMTPServerOptions['onAuth'] = (_auth, _session, done) => done(new Reply(535));
    const sink = await startSink({ onAuth, allowInsecureAuth: true });
    const mailer = mailerTo(`smtp://may:sai-mat-khau@127.0.0.1:${sink.port}`);
    const result = await mailer.send(mail);
    expect(result).toEqual(down);
    expect(JSON.stringify(result)).not.toContain('sai-mat-khau');
    expect(await mailer.verify()).toEqual(down);
  });
});

describe('a server that is not well', () => {
  test('refuses connections', async () => {
    const silent = createServer();
    await new Promise<void>((resolve) => {
      silent.listen(0, '127.0.0.1', resolve);
    });
    const port = portOf(silent);
    await new Promise<void>((resolve) => {
      silent.close(() => resolve());
    });
    const mailer = mailerTo(`smtp://127.0.0.1:${port}`);
    expect(await mailer.send(mail)).toEqual(down);
    expect(await mailer.verify()).toEqual(down);
  });

  test('says nothing', async () => {
    const smtpUrl = await startSilent(() => undefined);
    const began = performance.now();
    expect(await mailerTo(smtpUrl, { silenceMs: 200 }).send(mail)).toEqual(down);
    expect(performance.now() - began).toBeLessThan(3_000);
  });

  test('trickles, so that it is never silent', async () => {
    const smtpUrl = await startSilent((socket) => {
      socket.write('220-one moment\r\n');
      const timer = setInterval(() => socket.write('220-one moment\r\n'), 50);
      socket.on('close', () => clearInterval(timer));
    });
    const mailer = mailerTo(smtpUrl, { silenceMs: 60_000, deadlineMs: 400 });
    expect(await mailer.send(mail)).toEqual(down);
  });

  test('hangs up at once', async () => {
    const smtpUrl = await startSilent((socket) => socket.end());
    expect(await mailerTo(smtpUrl).send(mail)).toEqual(down);
  });

  test('takes no further mail once the mailer is closed', async () => {
    const sink = await startSink();
    const mailer = mailerTo(sink.smtpUrl);
    mailer.close();
    expect(await mailer.send(mail)).toEqual(down);
  });
});

describe('encryption', () => {
  test('is used when the server offers it', async () => {
    const sink = await startSink({ disabledCommands: [] });
    const mailer = mailerTo(`${sink.smtpUrl}?tls.rejectUnauthorized=false`);
    expect(await mailer.send(mail)).toEqual({ outcome: 'sent' });
    expect(sink.received[0]?.secure).toBe(true);
  });

  test('from the first byte with smtps', async () => {
    const sink = await startSink({ secure: true });
    const mailer = mailerTo(`smtps://127.0.0.1:${sink.port}?tls.rejectUnauthorized=false`);
    expect(await mailer.verify()).toEqual({ outcome: 'sent' });
    expect(await mailer.send(mail)).toEqual({ outcome: 'sent' });
  });

  test('with a certificate that nobody vouches for is none', async () => {
    const sink = await startSink({ disabledCommands: [] });
    expect(await mailerTo(sink.smtpUrl).send(mail)).toEqual(down);
    expect(sink.received).toEqual([]);
  });

  test('is demanded before a password leaves this machine', async () => {
    const seen: string[] = [];
    const onAuth: SMTPServerOptions['onAuth'] = ({ username }, _session, done) => {
      seen.push(String(username));
      done(null, { user: username });
    };
    const sink = await startSink({ onAuth, allowInsecureAuth: true });
    // Another loopback address stands for another machine here.
    const remote = `smtp://may:mat-khau@127.0.0.2:${sink.port}`;
    const relay = await startRelay(sink.port);
    expect(await mailerTo(remote.replace(`:${sink.port}`, `:${relay}`)).send(mail)).toEqual(down);
    expect(seen).toEqual([]);
    const lifted = `smtp://may:mat-khau@127.0.0.2:${relay}?requireTLS=false`;
    expect(await mailerTo(lifted).send(mail)).toEqual({ outcome: 'sent' });
    expect(seen).toEqual(['may']);
  });
});

/** Listens on 127.0.0.2 and passes everything on. */
async function startRelay(port: number): Promise<number> {
  const server = createServer((socket) => {
    const onward = connect(port, '127.0.0.1');
    socket.on('error', () => onward.destroy());
    onward.on('error', () => socket.destroy());
    socket.pipe(onward).pipe(socket);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.2', resolve);
  });
  closers.push(() => server.close());
  return portOf(server);
}
