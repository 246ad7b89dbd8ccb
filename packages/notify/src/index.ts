export type { ChannelSender } from './channel-sender.ts';
export { toMobileNumber } from './gateway/phone-number.ts';
export { createSmsSender, type SmsOptions } from './gateway/sms-sender.ts';
export { createZnsSender, type ZnsOptions } from './gateway/zns-sender.ts';
export { createMailer, type Mailer, type MailerOptions, type MailToSend } from './mailer.ts';
export { createPushSender, type PushOptions } from './push/push-sender.ts';
export {
  renderInvitationMail,
  renderResetMail,
  type AccountLinkMail,
  type InvitationMail,
} from './render-account-mails.ts';
export type { RenderOptions } from './render-options.ts';
export { renderReminderMail } from './render-reminder-mail.ts';
export { renderReminderText, type ReminderText } from './render-reminder-text.ts';
export { unsubscribeUrl } from './links.ts';
export { renderNewsMail } from './render-news-mail.ts';
