export {
  createMailer,
  type Mail,
  type Mailer,
  type MailerOptions,
  type SendResult,
} from './mailer.ts';
export type { MailContent } from './mail-document.ts';
export {
  renderInvitationMail,
  renderResetMail,
  type InvitationMail,
  type ResetMail,
} from './render-account-mails.ts';
export {
  renderReminderMail,
  type ReminderItem,
  type ReminderMail,
} from './render-reminder-mail.ts';
export { renderReturnedMail, type ReturnedMail } from './render-returned-mail.ts';
