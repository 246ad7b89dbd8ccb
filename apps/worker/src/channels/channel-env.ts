import { vapidKeySchema } from '@tiendo/config';
import type { PushOptions, SmsOptions, ZnsOptions } from '@tiendo/notify';
import { z } from 'zod';

const gatewayUrl = z
  .string()
  .refine(
    (value) =>
      /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/])/.test(value) &&
      URL.canParse(value),
    'phải là địa chỉ https (must be an https address)',
  );

/** channelEnv are the variables of the channels beside mail; each channel is left out, or given whole. */
export const channelEnv = {
  /** The gateway to Zalo Notification Service. */
  ZNS_URL: gatewayUrl.optional(),
  ZNS_APP_ID: z.string().optional(),
  ZNS_SECRET: z.string().optional(),
  ZNS_TEMPLATE_ID: z.string().optional(),
  /** The SMS gateway, and the brand name that people see. */
  SMS_URL: gatewayUrl.optional(),
  SMS_SENDER: z.string().optional(),
  SMS_SECRET: z.string().optional(),
  /** Web push. */
  VAPID_PUBLIC_KEY: vapidKeySchema(65).optional(),
  VAPID_PRIVATE_KEY: vapidKeySchema(32).optional(),
  VAPID_SUBJECT: z
    .string()
    .regex(
      /^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/,
      'phải bắt đầu bằng mailto: hoặc https: (must begin with mailto: or https:)',
    )
    .optional(),
};

/** ChannelEnv is what the environment says about the channels beside mail. */
export type ChannelEnv = z.output<z.ZodObject<typeof channelEnv>>;

/** ChannelSettings are the channels beside mail that an installation has. */
export interface ChannelSettings {
  zns?: ZnsOptions;
  sms?: SmsOptions;
  push?: PushOptions;
}

const wholes: readonly (readonly (keyof ChannelEnv)[])[] = [
  ['ZNS_URL', 'ZNS_APP_ID', 'ZNS_SECRET', 'ZNS_TEMPLATE_ID'],
  ['SMS_URL', 'SMS_SENDER', 'SMS_SECRET'],
  ['VAPID_PUBLIC_KEY', 'VAPID_PRIVATE_KEY', 'VAPID_SUBJECT'],
];

/** requireWholeChannels refuses a channel of which some variables are set and others are not. */
export function requireWholeChannels(env: ChannelEnv, ctx: z.RefinementCtx): void {
  for (const names of wholes) {
    const given = names.find((name) => env[name] !== undefined);
    if (given === undefined) continue;
    for (const name of names.filter((other) => env[other] === undefined)) {
      const message = `phải có khi đã đặt ${given} (is required once ${given} is set)`;
      ctx.addIssue({ code: 'custom', path: [name], message });
    }
  }
}

/** channelsOf gives the settings of each channel that is there whole. */
export function channelsOf(env: ChannelEnv): ChannelSettings {
  const { ZNS_URL, ZNS_APP_ID, ZNS_SECRET, ZNS_TEMPLATE_ID } = env;
  const { SMS_URL, SMS_SENDER, SMS_SECRET } = env;
  const { VAPID_PUBLIC_KEY, VAPID_PRIVATE_KEY, VAPID_SUBJECT } = env;
  const settings: ChannelSettings = {};
  if (ZNS_URL && ZNS_APP_ID && ZNS_SECRET && ZNS_TEMPLATE_ID) {
    const [appId, secret, templateId] = [ZNS_APP_ID, ZNS_SECRET, ZNS_TEMPLATE_ID];
    settings.zns = { url: ZNS_URL, appId, secret, templateId };
  }
  if (SMS_URL && SMS_SENDER && SMS_SECRET) {
    settings.sms = { url: SMS_URL, sender: SMS_SENDER, secret: SMS_SECRET };
  }
  if (VAPID_PUBLIC_KEY && VAPID_PRIVATE_KEY && VAPID_SUBJECT) {
    const [publicKey, privateKey] = [VAPID_PUBLIC_KEY, VAPID_PRIVATE_KEY];
    settings.push = { publicKey, privateKey, subject: VAPID_SUBJECT };
  }
  return settings;
}
