import type { MailText, Role } from '@tiendo/contracts';
import { createFormatters, createTranslator, type Lang } from '@tiendo/i18n';
import { oneLine } from './clean-text.ts';
import { layOut } from './layout.ts';
import { invitationUrl, resetUrl } from './links.ts';
import type { MailBlock } from './mail-document.ts';
import type { RenderOptions } from './render-options.ts';

/** AccountLinkMail is what both mails with a link of its own need. */
export interface AccountLinkMail {
  fullName: string;
  /** The secret part of the link. */
  token: string;
  expiresAt: Date;
}

/** InvitationMail invites a person into a tenant. */
export interface InvitationMail extends AccountLinkMail {
  tenantName: string;
  role: Role;
  /** Who invites; null when the platform's operator does. */
  invitedByName: string | null;
}

/** renderInvitationMail writes an invitation: who invites, into what, as whom, and until when the link works. */
export function renderInvitationMail(mail: InvitationMail, options: RenderOptions): MailText {
  const lang = options.lang ?? 'vi';
  const t = createTranslator(lang);
  const tenant = oneLine(mail.tenantName);
  const role = t(`states.role_${mail.role}`);
  const inviter = oneLine(mail.invitedByName ?? '');
  const body = inviter
    ? t('mail.invitation_body_by', { inviter, tenant, role })
    : t('mail.invitation_body', { tenant, role });
  const url = invitationUrl(options.appUrl, mail.token);
  return layOut({
    lang,
    subject: t('mail.subject', { text: t('mail.invitation_subject', { tenant }) }),
    blocks: [
      greeting(mail, lang),
      { kind: 'paragraph', text: body },
      button(lang, t('mail.invitation_action'), url),
      expiry(mail, lang),
      { kind: 'paragraph', text: t('mail.invitation_ignore') },
    ],
    footer: [t('mail.closing')],
  });
}

/** renderResetMail writes the mail with which a forgotten password is replaced. */
export function renderResetMail(mail: AccountLinkMail, options: RenderOptions): MailText {
  const lang = options.lang ?? 'vi';
  const t = createTranslator(lang);
  const url = resetUrl(options.appUrl, mail.token);
  return layOut({
    lang,
    subject: t('mail.subject', { text: t('mail.reset_subject') }),
    blocks: [
      greeting(mail, lang),
      { kind: 'paragraph', text: t('mail.reset_body') },
      button(lang, t('mail.reset_action'), url),
      expiry(mail, lang),
      { kind: 'paragraph', text: t('mail.reset_ignore') },
    ],
    footer: [t('mail.closing')],
  });
}

function greeting({ fullName }: AccountLinkMail, lang: Lang): MailBlock {
  const text = createTranslator(lang)('mail.greeting', { name: oneLine(fullName) });
  return { kind: 'paragraph', text };
}

function button(lang: Lang, label: string, url: string): MailBlock {
  return { kind: 'button', link: { label, url }, help: createTranslator(lang)('mail.link_help') };
}

function expiry({ expiresAt }: AccountLinkMail, lang: Lang): MailBlock {
  const time = createFormatters(lang).formatDateTime(expiresAt);
  return { kind: 'paragraph', text: createTranslator(lang)('mail.link_expires', { time }) };
}
