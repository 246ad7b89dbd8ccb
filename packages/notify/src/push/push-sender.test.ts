import type { OutgoingPush } from '@tiendo/contracts';
import { afterEach, describe, expect, test } from 'vitest';
import webPush from 'web-push';
import { startHttpGateway, type GatewayAnswer } from '../../test/http-gateway.ts';
import { createPushBrowser, readVapid } from '../../test/push-browser.ts';
import { createPushSender, type PushOptions } from './push-sender.ts';

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

const keys = webPush.generateVAPIDKeys();
const subject = 'mailto:van-phong@tiendo.example.vn';
const browser = createPushBrowser();
const message = {
  title: 'Tỉnh Nghệ An: nhắc việc',
  short: 'Quá hạn 2 ngày: Báo cáo 6 tháng',
  url: 'https://tiendo.example.vn/nghe-an/bao-cao/1',
  reference: '0f8fad5b-d9cd-469f-a165-70867728950e',
};

function senderWith(options: Partial<PushOptions> = {}) {
  const sender = createPushSender({ ...keys, subject, timeoutMs: 2_000, ...options });
  closers.push(sender.close);
  return sender;
}

async function start(answer: GatewayAnswer = { status: 201 }, options: Partial<PushOptions> = {}) {
  const gateway = await startHttpGateway(answer);
  closers.push(gateway.close);
  const sender = senderWith({ allowLoopback: true, ...options });
  const outgoing: OutgoingPush = { ...message, to: browser.subscribe(`${gateway.url}/p/abc`) };
  return { gateway, sender, outgoing };
}

const down = { outcome: 'retry', error: expect.any(String), serverDown: true };
const gone = { outcome: 'rejected', error: expect.any(String), gone: true };

describe('what is posted', () => {
  test('can be read by that browser alone', async () => {
    const { gateway, sender, outgoing } = await start();
    expect(await sender.send(outgoing)).toEqual({ outcome: 'sent' });
    const { path, headers, body } = gateway.requests[0] ?? { headers: {}, body: Buffer.alloc(0) };
    expect(path).toBe('/p/abc');
    expect(headers).toMatchObject({ 'content-encoding': 'aes128gcm', ttl: '86400' });
    expect(body.includes('Báo cáo')).toBe(false);
    expect(browser.decrypt(body)).toEqual({
      title: message.title,
      body: message.short,
      url: message.url,
      tag: message.reference,
    });
    expect(() => createPushBrowser().decrypt(body)).toThrow('authenticate');
  });

  test('is signed for that push service', async () => {
    const { gateway, sender, outgoing } = await start();
    await sender.send(outgoing);
    const { claims, publicKey } = readVapid(gateway.requests[0]?.headers.authorization);
    expect(publicKey).toBe(keys.publicKey);
    expect(claims).toMatchObject({ aud: gateway.url, sub: subject });
  });

  test('replaces its own earlier copy, and no other', async () => {
    const { gateway, sender, outgoing } = await start();
    await sender.send(outgoing);
    await sender.send(outgoing);
    await sender.send({ ...outgoing, reference: 'another' });
    const [first, second, third] = gateway.requests.map(({ headers }) => headers['topic']);
    expect(first).toMatch(/^[\w-]{32}$/);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  test('fits, however long the text is', async () => {
    const { gateway, sender, outgoing } = await start();
    const long = { title: '"Ứ"'.repeat(2_000), short: '👩‍👩‍👧‍👦 \\ '.repeat(2_000) };
    expect(await sender.send({ ...outgoing, ...long })).toEqual({ outcome: 'sent' });
    const body = gateway.requests[0]?.body ?? Buffer.alloc(0);
    expect(body.length).toBeLessThan(4_096);
    expect(browser.decrypt(body)).toMatchObject({ body: expect.stringMatching(/^👩‍👩‍👧‍👦 .*…$/u) });
  });
});

describe('what the push service answers', () => {
  test.each([
    [404, gone],
    [410, gone],
    [400, { outcome: 'rejected', error: expect.any(String) }],
    [413, { outcome: 'rejected', error: expect.any(String) }],
    [401, down],
    [403, down],
    [429, { ...down, retryAfterMs: 60_000 }],
    [500, { ...down, retryAfterMs: 60_000 }],
    [302, { ...down, retryAfterMs: 60_000 }],
  ])('%i', async (status, result) => {
    const headers = { 'Retry-After': '60', Location: 'http://127.0.0.1:1/' };
    const { gateway, sender, outgoing } = await start({ status, headers });
    expect(await sender.send(outgoing)).toMatchObject(result);
    expect(gateway.requests).toHaveLength(1);
  });

  test('201 with an id of its own', async () => {
    const headers = { Location: 'https://push.example/m/1' };
    const { sender, outgoing } = await start({ status: 201, headers });
    expect(await sender.send(outgoing)).toEqual({ outcome: 'sent', providerId: headers.Location });
  });

  test.each<GatewayAnswer>(['silence', 'hang-up', { status: 201, delayMs: 1_500 }])(
    '%j',
    async (answer) => {
      const { sender, outgoing } = await start(answer, { timeoutMs: 250 });
      expect(await sender.send(outgoing)).toEqual(down);
    },
  );
});

describe('where nothing is posted to', () => {
  test.each([
    ['this machine, unless allowed', 'http://127.0.0.1:PORT/p'],
    ['a name of this machine', 'https://localhost:PORT/p'],
    ['this machine, written otherwise', 'https://2130706433:PORT/p'],
    ['this machine by IPv6', 'https://[::1]:PORT/p'],
    ['this machine by IPv4 in IPv6', 'https://[::ffff:127.0.0.1]:PORT/p'],
    ['a private network', 'https://192.168.1.10/p'],
    ['the metadata of a cloud', 'https://169.254.169.254/latest'],
    ['without encryption', 'http://push.example.vn/p'],
    ['with a password', 'https://a:b@push.example.vn/p'],
    ['another protocol', 'ftp://push.example.vn/p'],
    ['no address', 'push.example.vn'],
  ])('%s', async (_name, template) => {
    const gateway = await startHttpGateway({ status: 201 });
    closers.push(gateway.close);
    const endpoint = template.replace('PORT', new URL(gateway.url).port);
    const to = browser.subscribe(endpoint);
    expect(await senderWith().send({ ...message, to })).toEqual(gone);
    expect(gateway.connections()).toBe(0);
  });

  test('a private network, even where this machine is allowed', async () => {
    const to = browser.subscribe('https://10.0.0.1/p');
    expect(await senderWith({ allowLoopback: true }).send({ ...message, to })).toEqual(gone);
  });

  test('a key that is no point of the curve', async () => {
    const { gateway, sender, outgoing } = await start();
    const p256dh = Buffer.alloc(65, 4).toString('base64url');
    const to = { ...outgoing.to, keys: { ...outgoing.to.keys, p256dh } };
    expect(await sender.send({ ...outgoing, to })).toEqual(gone);
    expect(gateway.requests).toEqual([]);
  });

  test('a name that nobody has is the moment, not the address', async () => {
    const to = browser.subscribe('https://push.invalid/p');
    expect(await senderWith().send({ ...message, to })).toEqual(down);
  });
});

test.each([
  ['a public key', { publicKey: 'abc' }, 'public key'],
  ['a private key', { privateKey: 'abc' }, 'private key'],
  ['a subject', { subject: 'van-phong' }, 'subject'],
])('%s that is none is refused at once', (_name, options, message) => {
  expect(() => createPushSender({ ...keys, subject, ...options })).toThrow(message);
});
