import type { OutgoingPush, OutgoingText } from '@tiendo/contracts';
import { createMailer } from '@tiendo/notify';
import { startHttpGateway } from '@tiendo/notify/testing/http-gateway';
import { createPushBrowser } from '@tiendo/notify/testing/push-browser';
import { createECDH } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { createSenders } from './create-senders.ts';
import type { ChannelSettings } from './channel-env.ts';
import { openChannels, type OnRest } from './open-channels.ts';

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

const text: OutgoingText = {
  to: '0912345678',
  title: 'Nhắc việc',
  short: 'Quá hạn 2 ngày',
  url: 'https://tiendo.example.vn/nghe-an',
  reference: 'r-1',
};
const mail = { to: 'a@example.vn', subject: 'a', text: 'a', html: 'a', messageId: 'a@example.vn' };

async function start(...answer: Parameters<typeof startHttpGateway>) {
  const gateway = await startHttpGateway(...answer);
  closers.push(gateway.close);
  return gateway;
}

function open(settings: ChannelSettings, onRest?: OnRest) {
  // Nobody listens on this port.
  const mailer = createMailer({ smtpUrl: 'smtp://127.0.0.1:1', from: 'a@example.vn' });
  const channels = openChannels(createSenders(mailer, settings), onRest);
  closers.push(channels.close);
  return channels;
}

function pushSettings() {
  const keys = createECDH('prime256v1');
  const secret = Buffer.alloc(32, 7);
  keys.setPrivateKey(secret);
  return {
    publicKey: keys.getPublicKey('base64url'),
    privateKey: secret.toString('base64url'),
    subject: 'mailto:a@example.vn',
    allowLoopback: true,
  };
}

test('a channel that is not set up is closed, and gives its messages back for good', async () => {
  const channels = open({});
  expect([channels.has('sms'), channels.isOpen('sms')]).toEqual([false, false]);
  expect(await channels.send('sms', text)).toEqual({
    outcome: 'rejected',
    error: 'this installation does not send by sms',
  });
  expect([channels.has('email'), channels.isOpen('email')]).toEqual([true, true]);
});

test('each provider is left alone by itself', async () => {
  const rests: unknown[] = [];
  const zns = await start({ status: 503, headers: { 'Retry-After': '120' } });
  const sms = await start({ body: { id: 's-1' } });
  const channels = open(
    {
      zns: { url: zns.url, appId: '1', secret: 's', templateId: '2' },
      sms: { url: sms.url, sender: 'TIENDO', secret: 's' },
    },
    (...rest) => rests.push(rest),
  );
  expect(await channels.send('zns', text)).toMatchObject({ serverDown: true });
  expect(await channels.send('email', mail)).toMatchObject({ serverDown: true });
  expect(await channels.send('zns', text)).toMatchObject({ untried: true, serverDown: true });
  expect(zns.requests).toHaveLength(1);
  expect([channels.isOpen('zns'), channels.isOpen('email')]).toEqual([false, false]);
  expect(channels.isOpen('sms')).toBe(true);
  expect(await channels.send('sms', text)).toEqual({ outcome: 'sent', providerId: 's-1' });
  expect(rests).toEqual([
    ['zns', 120_000, expect.stringContaining('HTTP 503')],
    ['email', 20_000, expect.stringContaining('ECONNREFUSED')],
  ]);
});

test('one push service that is down does not hold up the others', async () => {
  const [ill, well] = [await start({ status: 500 }), await start({ status: 201 })];
  const channels = open({ push: pushSettings() });
  const browser = createPushBrowser();
  const to = (url: string): OutgoingPush => ({ ...text, to: browser.subscribe(`${url}/p/1`) });
  expect(await channels.send('push', to(ill.url))).toMatchObject({ serverDown: true });
  expect(await channels.send('push', to(ill.url))).toMatchObject({ untried: true });
  expect(channels.isOpen('push')).toBe(true);
  expect(await channels.send('push', to(well.url))).toEqual({ outcome: 'sent' });
  expect([ill.requests.length, well.requests.length]).toEqual([1, 1]);
});

test('of endless push services only the latest are remembered, so the first is tried again', async () => {
  const ill = await start({ status: 500 });
  const channels = open({ push: pushSettings() });
  const browser = createPushBrowser();
  const send = (url: string) => channels.send('push', { ...text, to: browser.subscribe(url) });
  await send(`${ill.url}/p/1`);
  // Refused without knocking, yet each is a service of its own.
  for (let count = 0; count < 100; count += 1) await send(`https://10.0.0.1:${1_000 + count}/p`);
  await send(`${ill.url}/p/1`);
  expect(ill.requests).toHaveLength(2);
});

test('once closed, nothing is tried any more, and nothing is held against the messages', async () => {
  const channels = open({});
  channels.close();
  expect(channels.isOpen('email')).toBe(false);
  expect(await channels.send('email', mail)).toEqual({
    outcome: 'retry',
    error: 'the worker is ending',
    serverDown: true,
    untried: true,
  });
});
