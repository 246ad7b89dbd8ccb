import {
  createPushSender,
  createSmsSender,
  createZnsSender,
  type ChannelSender,
  type MailToSend,
} from '@tiendo/notify';
import type { ChannelSettings } from './channel-env.ts';
import type { Senders } from './open-channels.ts';

/** createSenders gives a sender for mail and for each channel that is set up; settings of which no sender can be made throw. */
export function createSenders(
  mailer: ChannelSender<MailToSend>,
  { zns, sms, push }: ChannelSettings,
): Senders {
  return {
    mailer,
    ...(zns && { zns: createZnsSender(zns) }),
    ...(sms && { sms: createSmsSender(sms) }),
    ...(push && { push: createPushSender(push) }),
  };
}
