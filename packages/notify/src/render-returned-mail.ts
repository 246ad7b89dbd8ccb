import type { CivilDate } from '@tiendo/contracts';
import { createTranslator } from '@tiendo/i18n';
import { manyLines, oneLine, shortTitle } from './clean-text.ts';
import { layOut } from './layout.ts';
import type { MailContent } from './mail-document.ts';
import { nameWork, writeWorkItem, type MailSetting } from './work-item.ts';

/** ReturnedMail tells an agency that its report came back, from whom and why. */
export interface ReturnedMail extends MailSetting {
  tenantName: string;
  recipientName: string;
  obligationId: string;
  title: string;
  planTitle: string;
  planNumber?: string | null;
  periodLabel: string;
  returnedBy: string;
  reason: string;
  lastDay: CivilDate;
}

/** renderReturnedMail tells the agency that its report came back, by whom and why, with the form to mend it. */
export function renderReturnedMail(mail: ReturnedMail): MailContent {
  const t = createTranslator(mail.lang);
  const title = shortTitle(nameWork(mail));
  return layOut({
    lang: mail.lang,
    subject: t('mail.subject', { text: t('mail.returned_subject', { title }) }),
    blocks: [
      { kind: 'paragraph', text: t('mail.greeting', { name: oneLine(mail.recipientName) }) },
      { kind: 'paragraph', text: t('mail.returned_body', { by: oneLine(mail.returnedBy) }) },
      { kind: 'heading', text: t('mail.returned_reason') },
      { kind: 'quote', text: manyLines(mail.reason) },
      { kind: 'heading', text: t('mail.returned_report') },
      { kind: 'item', item: reportOf(mail) },
    ],
    footer: [t('mail.reason_footer', { tenant: oneLine(mail.tenantName) }), t('mail.closing')],
  });
}

function reportOf(mail: ReturnedMail) {
  const { obligationId: id, title, planTitle, periodLabel, lastDay } = mail;
  const planNumber = mail.planNumber ?? null;
  const work = { id, title, planTitle, planNumber, periodLabel, lastDay };
  return writeWorkItem(
    { about: 'obligation', ...work },
    lastDay < mail.today ? 'overdue' : 'due',
    mail,
    createTranslator(mail.lang)('mail.returned_action'),
  );
}
