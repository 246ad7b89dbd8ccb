import type { MailToSend } from '@tiendo/notify';
import { SMTPServer } from 'smtp-server';
import { afterEach, expect, test } from 'vitest';
import { openMailThread } from './open-mail-thread.ts';

const mailTo = (to: string): MailToSend => ({
  to,
  subject: 'Nhắc việc',
  text: 'Còn 3 ngày.',
  html: '<p>Còn 3 ngày.</p>',
  messageId: `${to}.test`,
});
const from = 'khong-tra-loi@example.vn';
const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

/** A mail server; one that holds takes no mail before `release`, and says in `reached` that one is there. */
async function openServer({ holds = false } = {}) {
  let taken = 0;
  const reached = Promise.withResolvers<void>();
  const gate = Promise.withResolvers<void>();
  if (!holds) gate.resolve();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onRcptTo: ({ address }, _session, done) =>
      done(address.startsWith('nobody') ? new Error('550 no such address') : null),
    onData: (stream, _session, done) => {
      stream.resume();
      stream.on('end', async () => {
        reached.resolve();
        await gate.promise;
        taken += 1;
        done();
      });
    },
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  closing.push(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const address = server.server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    smtpUrl: `smtp://127.0.0.1:${port}`,
    taken: () => taken,
    reached: reached.promise,
    release: gate.resolve,
  };
}

test('each mail gets its own answer', async () => {
  const server = await openServer();
  const mailer = openMailThread({ smtpUrl: server.smtpUrl, from });
  closing.push(mailer.close);
  const results = await Promise.all(
    ['an@example.vn', 'nobody@example.vn', 'binh@example.vn'].map((to) => mailer.send(mailTo(to))),
  );
  expect(results.map(({ outcome }) => outcome)).toEqual(['sent', 'rejected', 'sent']);
  expect(server.taken()).toBe(2);
});

test('a mail under way is answered after close, a later one is not taken', async () => {
  const server = await openServer({ holds: true });
  const mailer = openMailThread({ smtpUrl: server.smtpUrl, from });
  const first = mailer.send(mailTo('an@example.vn'));
  await server.reached;
  mailer.close();
  expect(await mailer.send(mailTo('binh@example.vn'))).toMatchObject({ outcome: 'retry' });
  server.release();
  expect(await first).toEqual({ outcome: 'sent' });
  expect(server.taken()).toBe(1);
});

test('settings that no mail can be sent by throw at once', () => {
  expect(() => openMailThread({ smtpUrl: 'smtp://127.0.0.1:9', from: 'nobody' })).toThrow(
    TypeError,
  );
});

test('a thread that breaks answers everybody who waits, and the next mail starts another', async () => {
  const server = await openServer();
  const mailer = openMailThread({ smtpUrl: server.smtpUrl, from });
  closing.push(mailer.close);
  // Nobody can write such a mail here; in the thread nothing expects it.
  const odd: MailToSend = JSON.parse('null');
  expect(await mailer.send(odd)).toMatchObject({
    outcome: 'retry',
    error: 'the mail thread ended',
  });
  expect(await mailer.send(mailTo('an@example.vn'))).toEqual({ outcome: 'sent' });
});
