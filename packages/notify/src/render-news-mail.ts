import type { MailText, NewsMail } from '@tiendo/contracts';
import { createTranslator } from '@tiendo/i18n';
import { manyLines, oneLine, shortTitle } from './clean-text.ts';
import { layOut } from './layout.ts';
import { unsubscribeLink, type RenderOptions } from './render-options.ts';
import { nameWork, writeWorkItem } from './work-item.ts';

/** renderNewsMail tells an agency at once what happened to a report that it owes, by whom and in which words, with the form of the report. */
export function renderNewsMail(mail: NewsMail, options: RenderOptions): MailText {
  const lang = options.lang ?? 'vi';
  const t = createTranslator(lang);
  const { news, tenant, recipient, report, today } = mail;
  const setting = { lang, appUrl: options.appUrl, tenant, today };
  const title = shortTitle(nameWork(report, lang));
  const role = t(`states.role_${recipient.role}`);
  const item = writeWorkItem(report, setting, { label: t(`mail.${news}_action`) });
  return layOut({
    lang,
    subject: t('mail.subject', { text: t(`mail.${news}_subject`, { title }) }),
    blocks: [
      { kind: 'paragraph', text: t('mail.greeting', { name: oneLine(recipient.fullName) }) },
      { kind: 'paragraph', text: t(`mail.${news}_body`, { by: oneLine(mail.by) }) },
      { kind: 'heading', text: t(`mail.${news}_reason`) },
      { kind: 'quote', text: manyLines(mail.said) },
      { kind: 'heading', text: t(`mail.${news}_report`) },
      { kind: 'item', item },
    ],
    footer: [t('mail.reason_footer', { role, tenant: oneLine(tenant.name) }), t('mail.closing')],
    ...unsubscribeLink(options),
  });
}
