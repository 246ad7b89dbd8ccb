import { describe, expect, test } from 'vitest';
import { checkMail } from './check-mail.ts';
import { createMailer, type MailToSend } from './mailer.ts';
import { parseSender } from './parse-sender.ts';

const mail: MailToSend = {
  to: 'a.b+c@example.gov.vn',
  subject: 'Nhắc việc',
  text: 'x',
  html: 'x',
  messageId: 'id-1@example.vn',
};

test('an ordinary mail may go', () => {
  expect(checkMail(mail)).toBeNull();
  expect(checkMail({ ...mail, headers: { 'X-Note': 'a' } })).toBeNull();
  expect(checkMail({ ...mail, unsubscribeUrl: 'https://a.vn/x?y=1&z=%20' })).toBeNull();
});

const injections: [string, Partial<MailToSend>][] = [
  ['a second header in the address', { to: 'a@example.vn\r\nBcc: b@example.vn' }],
  ['a line break after the address', { to: 'a@example.vn\n' }],
  ['two addresses', { to: 'a@example.vn, b@example.vn' }],
  ['a name with the address', { to: 'B <b@example.vn>' }],
  ['a group of addresses', { to: 'all:a@example.vn;' }],
  ['no address', { to: 'example.vn' }],
  ['an empty address', { to: '' }],
  ['an address in look-alike letters', { to: 'а@example.vn' }],
  ['a second header in the subject', { subject: 'x\r\nBcc: b@example.vn' }],
  ["Unicode's own line end in the subject", { subject: 'x\u2028y' }],
  ['an empty subject', { subject: ' ' }],
  ['a line break in the Message-ID', { messageId: 'id@example.vn\r\nX: y' }],
  ['two Message-IDs', { messageId: 'a@b.vn> <c@d.vn' }],
  ['a Message-ID without domain', { messageId: 'id' }],
  ['a line break in a header', { headers: { 'X-Note': 'a\r\nBcc: b@example.vn' } }],
  ['a line break in the name of a header', { headers: { 'X-Note\r\nBcc': 'b@example.vn' } }],
  ['another recipient', { headers: { bcc: 'b@example.vn' } }],
  ['another sender', { headers: { 'Reply-To': 'b@example.vn' } }],
  ['another kind of content', { headers: { 'Content-Type': 'text/html' } }],
  ['another way out', { headers: { 'List-Unsubscribe': '<https://a.vn/x>' } }],
  ['a line break in the way out', { unsubscribeUrl: 'https://a.vn/x\r\nBcc: b@example.vn' }],
  ['two ways out', { unsubscribeUrl: 'https://a.vn/x>,<mailto:a@example.vn' }],
  ['a way out that runs', { unsubscribeUrl: 'javascript:alert(1)' }],
  ['a way out longer than a line', { unsubscribeUrl: `https://a.vn/${'x'.repeat(900)}` }],
];

describe('is refused', () => {
  test.each(injections)('%s', (_name, change) => {
    expect(checkMail({ ...mail, ...change })).toEqual(expect.any(String));
  });

  test('without asking any server', async () => {
    // Port 9 of the loopback answers nobody: a mail that reached the network would be a retry.
    const mailer = createMailer({ smtpUrl: 'smtp://127.0.0.1:9', from: 'a@example.vn' });
    const results = await Promise.all(
      injections.map(([, change]) => mailer.send({ ...mail, ...change })),
    );
    expect(new Set(results.map(({ outcome }) => outcome))).toEqual(new Set(['rejected']));
    mailer.close();
  });
});

test.each([
  ['a@example.vn', { name: '', address: 'a@example.vn' }],
  ['Tiến Độ <a@example.vn>', { name: 'Tiến Độ', address: 'a@example.vn' }],
  ['"Tiến Độ, nhắc việc" <a@example.vn>', { name: 'Tiến Độ, nhắc việc', address: 'a@example.vn' }],
  [' <a@example.vn> ', { name: '', address: 'a@example.vn' }],
])('the sender %s is read', (from, sender) => {
  expect(parseSender(from)).toEqual(sender);
});

test.each([
  '',
  'Tiến Độ',
  'A <a@example.vn> B',
  'a@example.vn, b@example.vn',
  'A\r\nX: y <a@b.vn>',
])('the sender %j stops the process at its start', (from) => {
  expect(() => createMailer({ smtpUrl: 'smtp://127.0.0.1:9', from })).toThrow(TypeError);
});
