import type { CivilDate } from '@tiendo/contracts';
import { createFormatters, createTranslator, type Lang } from '@tiendo/i18n';
import { oneLine } from './clean-text.ts';
import { layOut } from './layout.ts';
import { invitationUrl, resetUrl } from './links.ts';
import type { MailBlock, MailContent } from './mail-document.ts';

/** AccountLinkMail is what both mails with a link of its own need. */
interface AccountLinkMail {
  lang: Lang;
  appUrl: string;
  /** The secret part of the link. */
  secret: string;
  fullName: string;
}

/** InvitationMail invites a person into a tenant; `roleName` is the role in words. */
export interface InvitationMail extends AccountLinkMail {
  tenantName: string;
  roleName: string;
  /** Who invites; null when the platform's operator does. */
  invitedByName: string | null;
  /** The day in Vietnam on which the link ends. */
  expiresOn: CivilDate;
}

/** ResetMail lets a person set a new password. */
export interface ResetMail extends AccountLinkMail {
  expiresAt: Date | string;
}

/** renderInvitationMail writes an invitation: who invites, into what, as whom, and until when the link works. */
export function renderInvitationMail(mail: InvitationMail): MailContent {
  const t = createTranslator(mail.lang);
  const tenant = oneLine(mail.tenantName);
  const role = oneLine(mail.roleName);
  const inviter = oneLine(mail.invitedByName ?? '');
  const body = inviter
    ? t('mail.invitation_body_by', { inviter, tenant, role })
    : t('mail.invitation_body', { tenant, role });
  const date = createFormatters(mail.lang).formatDeadline(mail.expiresOn);
  const url = invitationUrl(mail.appUrl, mail.secret);
  return layOut({
    lang: mail.lang,
    subject: t('mail.subject', { text: t('mail.invitation_subject', { tenant }) }),
    blocks: [
      greeting(mail),
      { kind: 'paragraph', text: body },
      button(mail.lang, t('mail.invitation_action'), url),
      { kind: 'paragraph', text: t('mail.invitation_expires', { date }) },
      { kind: 'paragraph', text: t('mail.invitation_ignore') },
    ],
    footer: [t('mail.closing')],
  });
}

/** renderResetMail writes the mail with which a forgotten password is replaced. */
export function renderResetMail(mail: ResetMail): MailContent {
  const t = createTranslator(mail.lang);
  const time = createFormatters(mail.lang).formatDateTime(mail.expiresAt);
  const url = resetUrl(mail.appUrl, mail.secret);
  return layOut({
    lang: mail.lang,
    subject: t('mail.subject', { text: t('mail.reset_subject') }),
    blocks: [
      greeting(mail),
      { kind: 'paragraph', text: t('mail.reset_body') },
      button(mail.lang, t('mail.reset_action'), url),
      { kind: 'paragraph', text: t('mail.reset_expires', { time }) },
      { kind: 'paragraph', text: t('mail.reset_ignore') },
    ],
    footer: [t('mail.closing')],
  });
}

function greeting({ lang, fullName }: AccountLinkMail): MailBlock {
  const text = createTranslator(lang)('mail.greeting', { name: oneLine(fullName) });
  return { kind: 'paragraph', text };
}

function button(lang: Lang, label: string, url: string): MailBlock {
  return { kind: 'button', link: { label, url }, help: createTranslator(lang)('mail.link_help') };
}
