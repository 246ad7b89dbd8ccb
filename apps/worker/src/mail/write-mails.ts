import type { AccountMail } from '@tiendo/auth';
import type { MailText, ReminderMail, ReturnedMail } from '@tiendo/contracts';
import {
  renderInvitationMail,
  renderReminderMail,
  renderResetMail,
  renderReturnedMail,
  type RenderOptions,
} from '@tiendo/notify';

/** MailWriter puts into words what the services and the accounts want said. */
export interface MailWriter {
  reminder(content: ReminderMail): MailText;
  returned(content: ReturnedMail): MailText;
  account(mail: AccountMail): MailText;
}

/** createMailWriter writes mails whose links lead to the application at `appUrl`. */
export function createMailWriter(appUrl: string): MailWriter {
  return {
    reminder: (content) => renderReminderMail(content, { appUrl }),
    returned: (content) => renderReturnedMail(content, { appUrl }),
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
