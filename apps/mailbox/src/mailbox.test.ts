import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Mailbox, startMailbox } from './index.ts';

const ListSchema = z.array(
  z.object({
    id: z.string(),
    to: z.array(z.string()),
    subject: z.string(),
    date: z.iso.datetime(),
    messageId: z.string(),
    text: z.string(),
    html: z.string().optional(),
    links: z.array(z.string()),
  }),
);

let folder: string;
let box: Mailbox;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tiendo-mailbox-'));
  box = await startMailbox({ folder, webPort: 0 });
});

afterEach(async () => {
  await box.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Speaks SMTP word by word, so that the test depends on no mail client. */
async function send(to: string[], lines: string[]): Promise<string> {
  const socket = createConnection(Number(new URL(box.smtpUrl).port), '127.0.0.1');
  const steps = [
    'EHLO test',
    'MAIL FROM:<he-thong@tiendo.vn>',
    ...to.map((address) => `RCPT TO:<${address}>`),
    'DATA',
    `${lines.join('\r\n')}\r\n.`,
    'QUIT',
  ];
  let last = '';
  for await (const chunk of socket.setEncoding('utf8')) {
    if (!/^\d{3} [^\n]*\n?$/m.test(String(chunk))) continue;
    if (!String(chunk).startsWith('221')) last = String(chunk);
    const step = steps.shift();
    if (step !== undefined) socket.write(`${step}\r\n`);
  }
  return last;
}

const mail = (subject: string, ...body: string[]) => [
  'From: Tien Do <he-thong@tiendo.vn>',
  `Subject: ${subject}`,
  'Message-ID: <1@tiendo.vn>',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8',
  '',
  ...body,
];

async function list(query = ''): Promise<z.output<typeof ListSchema>> {
  const response = await fetch(`${box.webUrl}/api/messages${query}`);
  expect(response.status).toBe(200);
  return ListSchema.parse(await response.json());
}

describe('the outbox', () => {
  test('keeps a mail as a file and tells its recipients, text and links', async () => {
    expect(await send(['a@x.vn', 'b@x.vn'], mail('Loi moi', 'Mở https://a.vn/1.'))).toMatch(/^250/);
    const [found] = await list();
    expect(found).toMatchObject({
      to: ['a@x.vn', 'b@x.vn'],
      subject: 'Loi moi',
      messageId: '<1@tiendo.vn>',
      links: ['https://a.vn/1'],
    });
    expect(found?.text).toContain('Mở https://a.vn/1.');
    expect(await readdir(folder)).toEqual([`${found?.id}.eml`]);
  });

  test('lists the newest first, by recipient and by time', async () => {
    await send(['a@x.vn'], mail('mot', 'x'));
    await send(['b@x.vn'], mail('hai', 'x'));
    expect((await list()).map(({ subject }) => subject)).toEqual(['hai', 'mot']);
    expect((await list('?to=A@x')).map(({ subject }) => subject)).toEqual(['mot']);
    expect(await list(`?since=${new Date(Date.now() + 60_000).toISOString()}`)).toEqual([]);
  });

  test('still has its mails after a restart', async () => {
    await send(['a@x.vn'], mail('mot', 'x'));
    const before = await list();
    await box.stop();
    box = await startMailbox({ folder, webPort: 0 });
    expect(await list()).toEqual(before);
  });

  test('shows text escaped, links clickable, HTML in a frame without rights', async () => {
    const body = '<script>alert(1)</script> https://a.vn/"onclick=x';
    const lines = mail('<b>tin</b>', body).map((line) =>
      line.startsWith('Content-Type') ? 'Content-Type: text/html; charset=utf-8' : line,
    );
    await send(['a@x.vn'], mail('<b>chu</b>', body));
    await send(['a@x.vn'], lines);
    for (const { id } of await list()) {
      const response = await fetch(`${box.webUrl}/messages/${id}`);
      const page = await response.text();
      expect(page).not.toContain('<script>');
      expect(page).not.toMatch(/<b>(tin|chu)/);
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    }
    const pages = await Promise.all(
      (await list()).map(async ({ id }) => (await fetch(`${box.webUrl}/messages/${id}`)).text()),
    );
    expect(pages[0]).toMatch(/<iframe[^>]*sandbox="allow-popups allow-popups-to-escape-sandbox"/);
    expect(pages[1]).toContain('<a href="https://a.vn/" rel="noreferrer">');
  });

  test.each([
    ['/messages/khong-co', 404],
    ['/messages/..%2f..%2fetc%2fpasswd', 404],
    ['/khong-co', 404],
    ['/api/messages?since=hom-qua', 400],
    ['/healthz', 200],
    ['/?page=999&to=%3Cscript%3E', 200],
  ])('%s answers %i', async (path, status) => {
    expect((await fetch(box.webUrl + path)).status).toBe(status);
  });

  test('serves no other name than the loopback’s', async () => {
    const status = await new Promise((resolve, reject) => {
      const headers = { host: 'evil.example' };
      request(`${box.webUrl}/`, { headers }, (response) => resolve(response.statusCode))
        .on('error', reject)
        .end();
    });
    expect(status).toBe(403);
  });

  test('a taken port is an error, and leaves nothing listening', async () => {
    const port = Number(new URL(box.webUrl).port);
    await expect(startMailbox({ folder, webPort: port })).rejects.toThrow('EADDRINUSE');
  });
});
