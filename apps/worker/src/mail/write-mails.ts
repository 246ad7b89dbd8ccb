import type { AccountMail } from '@tiendo/auth';
import type { MailText, NewsMail } from '@tiendo/contracts';
import type { ReminderWriter } from '@tiendo/core/reminders';
import {
  renderInvitationMail,
  renderReminderMail,
  renderReminderText,
  unsubscribeUrl,
  renderResetMail,
  renderNewsMail,
  type RenderOptions,
} from '@tiendo/notify';

/** MailWriter puts into words what the services and the accounts want said. */
export interface MailWriter {
  /** What a person is told on a day, as a mail and in one line. */
  reminder: ReminderWriter;
  news(content: NewsMail, options: { lang: 'vi' | 'en' }): MailText;
  /** The page on which a signed link ends mails of a kind. */
  unsubscribeUrl(tenantSlug: string, token: string): string;
  account(mail: AccountMail): MailText;
}

/** createMailWriter writes mails whose links lead to the application at `appUrl`. */
export function createMailWriter(appUrl: string): MailWriter {
  return {
    reminder: {
      mail: (content, options) => renderReminderMail(content, { appUrl, ...options }),
      short: (content, options) => renderReminderText(content, { appUrl, ...options }),
    },
    unsubscribeUrl: (tenantSlug, token) => unsubscribeUrl(appUrl, tenantSlug, token),
    news: (content, options) => renderNewsMail(content, { appUrl, ...options }),
    account: (mail) => writeAccountMail(mail, { appUrl }),
  };
}

function writeAccountMail(mail: AccountMail, options: RenderOptions): MailText {
  const { fullName, secret: token, expiresAt, tenantName, role, invitedByName } = mail;
  const link = { fullName, token, expiresAt };
  return mail.kind === 'invitation' && tenantName !== null && role !== null
    ? renderInvitationMail({ ...link, tenantName, role, invitedByName }, options)
    : renderResetMail(link, options);
}
