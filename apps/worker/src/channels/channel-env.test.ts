import { readEnv } from '@tiendo/config';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { channelEnv, channelsOf, requireWholeChannels } from './channel-env.ts';

const Schema = z.object(channelEnv).superRefine(requireWholeChannels);
const publicKey = Buffer.alloc(65, 4).toString('base64url');
const privateKey = Buffer.alloc(32, 7).toString('base64url');
const zns = {
  ZNS_URL: 'https://zns.example.vn/message/template/',
  ZNS_APP_ID: '4242',
  ZNS_SECRET: 'mat',
  ZNS_TEMPLATE_ID: '330875',
};
const sms = { SMS_URL: 'http://127.0.0.1:8080/gui', SMS_SENDER: 'TIENDO', SMS_SECRET: 'mat' };
const push = {
  VAPID_PUBLIC_KEY: publicKey,
  VAPID_PRIVATE_KEY: privateKey,
  VAPID_SUBJECT: 'mailto:van-phong@example.vn',
};

test('no channel but mail unless told', () => {
  expect(channelsOf(readEnv(Schema, { SMS_URL: '' }))).toEqual({});
});

test('each channel by itself, and all together', () => {
  const settings = {
    zns: { url: zns.ZNS_URL, appId: '4242', secret: 'mat', templateId: '330875' },
    sms: { url: sms.SMS_URL, sender: 'TIENDO', secret: 'mat' },
    push: { publicKey, privateKey, subject: push.VAPID_SUBJECT },
  };
  expect(channelsOf(readEnv(Schema, zns))).toEqual({ zns: settings.zns });
  expect(channelsOf(readEnv(Schema, sms))).toEqual({ sms: settings.sms });
  expect(channelsOf(readEnv(Schema, push))).toEqual({ push: settings.push });
  expect(channelsOf(readEnv(Schema, { ...zns, ...sms, ...push }))).toEqual(settings);
});

test.each(
  [zns, sms, push].flatMap((whole) => Object.keys(whole).map((left) => [left, whole] as const)),
)('a channel without its %s is refused in a sentence that names it', (left, whole) => {
  const half = Object.fromEntries(Object.entries(whole).filter(([name]) => name !== left));
  const given = Object.keys(half)[0] ?? '';
  expect(() => readEnv(Schema, half)).toThrow(
    `${left}: phải có khi đã đặt ${given} (is required once ${given} is set)`,
  );
});

test.each([
  [{ ...sms, SMS_URL: 'http://sms.example.vn/' }, 'SMS_URL: phải là địa chỉ https'],
  [{ ...sms, SMS_URL: 'http://localhost.example.vn/' }, 'SMS_URL: phải là địa chỉ https'],
  [{ ...sms, SMS_URL: 'sms' }, 'SMS_URL: phải là địa chỉ https'],
  [{ ...push, VAPID_PUBLIC_KEY: privateKey }, 'VAPID_PUBLIC_KEY: phải là khóa VAPID 65 byte'],
  [{ ...push, VAPID_PRIVATE_KEY: 'mật' }, 'VAPID_PRIVATE_KEY: phải là khóa VAPID 32 byte'],
  [{ ...push, VAPID_SUBJECT: 'van-phong' }, 'VAPID_SUBJECT: phải bắt đầu bằng mailto:'],
])('what cannot be is refused: %#', (source, message) => {
  expect(() => readEnv(Schema, source)).toThrow(message);
});
