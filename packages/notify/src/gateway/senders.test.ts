import { createHmac } from 'node:crypto';
import type { OutgoingText } from '@tiendo/contracts';
import { afterEach, describe, expect, test } from 'vitest';
import { startHttpGateway, type GatewayAnswer } from '../../test/http-gateway.ts';
import { createSmsSender } from './sms-sender.ts';
import { createZnsSender } from './zns-sender.ts';

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

const secret = 'mat-khau-ky-ten';
const outgoing: OutgoingText = {
  to: '0912 345 678',
  title: 'Tỉnh Nghệ An: nhắc việc',
  short: 'Quá hạn 2 ngày: Báo cáo 6 tháng',
  url: 'https://tiendo.example.vn/nghe-an/bao-cao/1',
  reference: '0f8fad5b-d9cd-469f-a165-70867728950e',
  params: { message: 'Quá hạn 2 ngày', last_day: '14/06/2026' },
};

const senders = {
  zns: (url: string, timeoutMs = 2_000) =>
    createZnsSender({ url, appId: '4242', secret, templateId: '330875', timeoutMs }),
  sms: (url: string, timeoutMs = 2_000) =>
    createSmsSender({ url, sender: 'TIENDO', secret, timeoutMs }),
};
type Kind = keyof typeof senders;
const kinds: Kind[] = ['zns', 'sms'];

async function start(kind: Kind, answer?: GatewayAnswer, timeoutMs?: number) {
  const gateway = await startHttpGateway(answer);
  const sender = senders[kind](`${gateway.url}/gui`, timeoutMs);
  closers.push(gateway.close, sender.close);
  return { gateway, sender };
}

const taken = { body: { error: 0, message: 'Success', data: { msg_id: '3367db02' }, id: 'sms-7' } };
const down = { outcome: 'retry', error: expect.any(String), serverDown: true };
const later = { ...down, serverDown: false };
const refused = { outcome: 'rejected', error: expect.any(String) };

describe.each(kinds)('%s: what is posted', (kind) => {
  test('is signed, and carries the same idempotency key on every attempt', async () => {
    const { gateway, sender } = await start(kind, taken);
    const before = Math.floor(Date.now() / 1_000);
    await sender.send(outgoing);
    await sender.send(outgoing);
    expect(gateway.requests).toHaveLength(2);
    for (const { method, path, headers, body } of gateway.requests) {
      expect([method, path]).toEqual(['POST', '/gui']);
      expect(headers['content-type']).toMatch(/^application\/json/);
      expect(headers['idempotency-key']).toBe(outgoing.reference);
      const at = String(headers['x-timestamp']);
      expect(Number(at)).toBeGreaterThanOrEqual(before);
      const digest = createHmac('sha256', secret).update(`${at}.`).update(body).digest('hex');
      expect(headers['x-signature']).toBe(`sha256=${digest}`);
      expect(JSON.stringify(headers) + body).not.toContain(secret);
    }
    expect(gateway.connections()).toBe(1);
  });

  test.each([
    ['024 3825 1234', true],
    ['', true],
  ])('is nothing when the number is %j', async (to, gone) => {
    const { gateway, sender } = await start(kind, taken);
    expect(await sender.send({ ...outgoing, to })).toEqual({ ...refused, gone });
    expect(gateway.requests).toEqual([]);
  });

  test('is nothing when the reference would end a header', async () => {
    const { gateway, sender } = await start(kind, taken);
    expect(await sender.send({ ...outgoing, reference: 'a\r\nX: b' })).toEqual(refused);
    expect(gateway.requests).toEqual([]);
  });
});

describe.each(kinds)('%s: what the gateway answers', (kind) => {
  test.each([
    [400, refused],
    [413, refused],
    [422, refused],
    [401, down],
    [403, down],
    [404, down],
    [405, down],
    [302, down],
    [408, later],
    [409, later],
    [425, later],
    [429, down],
    [500, down],
    [502, down],
    [503, down],
  ])('%i', async (status, result) => {
    const headers = { Location: 'http://127.0.0.1:1/' };
    const { gateway, sender } = await start(kind, { status, headers, body: 'no' });
    expect(await sender.send(outgoing)).toEqual(result);
    expect(gateway.requests).toHaveLength(1);
  });

  test.each([429, 503, 425])('%i with Retry-After', async (status) => {
    const { sender } = await start(kind, { status, headers: { 'Retry-After': '90' } });
    expect(await sender.send(outgoing)).toMatchObject({ outcome: 'retry', retryAfterMs: 90_000 });
  });

  test('late, but in time', async () => {
    const { sender } = await start(kind, { ...taken, delayMs: 300 });
    expect(await sender.send(outgoing)).toMatchObject({ outcome: 'sent' });
  });

  test.each<[string, GatewayAnswer]>([
    ['too late', { ...taken, delayMs: 2_000 }],
    ['never', 'silence'],
    ['by hanging up', 'hang-up'],
    ['half', 'half-an-answer'],
    ['rubbish', { body: '<html>Đăng nhập mạng nội bộ</html>' }],
    ['something else', { body: '[1,2]' }],
    ['without end', { body: 'x'.repeat(200_000) }],
  ])('%s', async (_name, answer) => {
    const { sender } = await start(kind, answer, 250);
    const began = performance.now();
    expect(await sender.send(outgoing)).toEqual(down);
    expect(performance.now() - began).toBeLessThan(1_500);
  });

  test('says why, in one short line without control characters', async () => {
    const body = `{"message":"số điện thoại bị chặn"}\r\n\u0000${'x'.repeat(2_000)}`;
    const { sender } = await start(kind, { status: 422, body });
    const result = await sender.send(outgoing);
    if (result.outcome !== 'rejected') throw new Error('not rejected');
    expect(result.error).toMatch(/^HTTP 422 \{"message":"số điện thoại bị chặn"\} x+$/);
    expect(result.error).toHaveLength(500);
  });

  test('nobody there', async () => {
    const gateway = await startHttpGateway();
    await gateway.close();
    const sender = senders[kind](gateway.url);
    closers.push(sender.close);
    expect(await sender.send(outgoing)).toEqual(down);
  });
});

describe('zns', () => {
  test('posts what Zalo takes, and keeps its id', async () => {
    const { gateway, sender } = await start('zns', taken);
    expect(await sender.send(outgoing)).toEqual({ outcome: 'sent', providerId: '3367db02' });
    expect(gateway.requests[0]?.headers['x-app-id']).toBe('4242');
    expect(JSON.parse(String(gateway.requests[0]?.body))).toEqual({
      phone: '84912345678',
      template_id: '330875',
      template_data: outgoing.params,
      tracking_id: outgoing.reference,
    });
  });

  test('shortens a long reference to what Zalo takes, always to the same', async () => {
    const { gateway, sender } = await start('zns', taken);
    const long = { ...outgoing, reference: 'a'.repeat(120) };
    await sender.send(long);
    await sender.send(long);
    const ids = gateway.requests.map(({ body }) => JSON.parse(String(body)).tracking_id);
    expect(ids[0]).toMatch(/^[\w-]{43}$/);
    expect(ids[1]).toBe(ids[0]);
  });

  test.each([
    [-118, 'Zalo account not existed', { ...refused, gone: true }],
    [-108, 'Phone number invalid', { ...refused, gone: true }],
    [-139, 'User reject this type of ZNS', refused],
    [-119, 'Account can not receive ZNS', refused],
    [-1122, 'Template data missing parameter', refused],
    [-124, 'Access token invalid', down],
    [-131, 'ZNS template not approved', down],
    [-144, 'OA has reached its daily quota', { ...down, retryAfterMs: 1_800_000 }],
    [-115, 'Out of quota', { ...down, retryAfterMs: 1_800_000 }],
    [-100, 'Unknown error', later],
    [-999, 'A code of next year', later],
  ])('HTTP 200 with error %i, %s, is not sent', async (error, message, result) => {
    const { sender } = await start('zns', { body: { error, message } });
    const got = await sender.send(outgoing);
    expect(got).toEqual(result);
    expect(got).toMatchObject({ error: `ZNS ${error} ${message}` });
  });
});

describe('sms', () => {
  test('posts text without diacritics with the link whole, and keeps the id', async () => {
    const { gateway, sender } = await start('sms', taken);
    expect(await sender.send(outgoing)).toEqual({ outcome: 'sent', providerId: 'sms-7' });
    expect(gateway.requests[0]?.headers['x-sender']).toBe('TIENDO');
    expect(JSON.parse(String(gateway.requests[0]?.body))).toEqual({
      from: 'TIENDO',
      to: '+84912345678',
      text: `Qua han 2 ngay: Bao cao 6 thang ${outgoing.url}`,
      reference: outgoing.reference,
    });
  });

  test.each([
    [{ status: 202 }, { outcome: 'sent' }],
    [{ status: 204 }, { outcome: 'sent' }],
    [{ body: { id: 99, error: 0 } }, { outcome: 'sent', providerId: '99' }],
    [{ body: { id: 'x', error: '0' } }, { outcome: 'sent', providerId: 'x' }],
    [{ body: { error: 103, message: 'not enough balance' } }, later],
    [{ body: { error: 'BLOCKED' } }, later],
  ])('%j', async (answer, result) => {
    const { sender } = await start('sms', answer);
    expect(await sender.send(outgoing)).toEqual(result);
  });
});

describe('settings', () => {
  test.each(kinds)('%s: an address without encryption is refused, but for this machine', (kind) => {
    expect(() => senders[kind]('http://sms.example.vn/gui')).toThrow('must begin with https');
    expect(() => senders[kind]('ftp://127.0.0.1/')).toThrow('must begin with https');
    expect(() => senders[kind]('sms')).toThrow(TypeError);
    senders[kind]('https://sms.example.vn/gui').close();
  });

  test('an empty secret is refused', () => {
    const url = 'https://sms.example.vn';
    expect(() => createSmsSender({ url, sender: 'TIENDO', secret: '' })).toThrow('secret');
  });
});
