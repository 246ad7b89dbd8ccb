import { z } from 'zod';
import { PushSubscriptionSchema } from './channel.ts';
import { IdSchema } from './common.ts';

/** mostBrowsers is on how many browsers a person may let a tenant's notices be shown. */
export const mostBrowsers = 10;

/** SubscribePushSchema is what the browser has given for web push. */
export const SubscribePushSchema = PushSubscriptionSchema;
export type SubscribePush = z.infer<typeof SubscribePushSchema>;

/** UnsubscribePushSchema names one of the own browsers, as notices.listBrowsers gives them. */
export const UnsubscribePushSchema = z.object({ id: IdSchema });
