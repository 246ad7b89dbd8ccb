export { createMailer } from './mailer/create-mailer.ts';
export type { Mail, Mailer, MailerOptions, SendResult } from './mailer/types.ts';
