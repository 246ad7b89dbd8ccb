import type { MailText, ReturnedMail } from '@tiendo/contracts';
import { createTranslator } from '@tiendo/i18n';
import { manyLines, oneLine, shortTitle } from './clean-text.ts';
import { layOut } from './layout.ts';
import { unsubscribeLink, type RenderOptions } from './render-options.ts';
import { nameWork, writeWorkItem } from './work-item.ts';

/** renderReturnedMail tells the agency that its report came back, by whom and why, with the form to mend it. */
export function renderReturnedMail(mail: ReturnedMail, options: RenderOptions): MailText {
  const lang = options.lang ?? 'vi';
  const t = createTranslator(lang);
  const { tenant, recipient, report, today } = mail;
  const setting = { lang, appUrl: options.appUrl, tenant, today };
  const title = shortTitle(nameWork(report, lang));
  const role = t(`states.role_${recipient.role}`);
  const item = writeWorkItem(report, setting, { label: t('mail.returned_action') });
  return layOut({
    lang,
    subject: t('mail.subject', { text: t('mail.returned_subject', { title }) }),
    blocks: [
      { kind: 'paragraph', text: t('mail.greeting', { name: oneLine(recipient.fullName) }) },
      { kind: 'paragraph', text: t('mail.returned_body', { by: oneLine(mail.returnedBy) }) },
      { kind: 'heading', text: t('mail.returned_reason') },
      { kind: 'quote', text: manyLines(mail.reason) },
      { kind: 'heading', text: t('mail.returned_report') },
      { kind: 'item', item },
    ],
    footer: [t('mail.reason_footer', { role, tenant: oneLine(tenant.name) }), t('mail.closing')],
    ...unsubscribeLink(options),
  });
}
