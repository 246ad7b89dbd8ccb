import type { MailText, ReminderItem, ReminderMail } from '@tiendo/contracts';
import { createFormatters, createTranslator, type Lang } from '@tiendo/i18n';
import { oneLine, shortTitle } from './clean-text.ts';
import { layOut } from './layout.ts';
import { tenantUrl } from './links.ts';
import type { MailBlock, Tone } from './mail-document.ts';
import { unsubscribeLink, type RenderOptions } from './render-options.ts';
import { mostUrgent, sortItems, type SortedItems } from './sort-items.ts';
import { nameWork, writeWorkItem, type MailSetting } from './work-item.ts';

/** Mail programs cut a longer mail off, and nobody reads it to its end. */
const longestList = 40;

/**
 * renderReminderMail writes the one reminder that a person gets on a day: what is overdue first, longest first, each with its last day and
 * the link to its form. The subject counts all of it and names the most urgent. Without any item it throws a RangeError.
 */
export function renderReminderMail(mail: ReminderMail, options: RenderOptions): MailText {
  const { tenant, today, recipient, items } = mail;
  const lang = options.lang ?? 'vi';
  const setting = { lang, appUrl: options.appUrl, tenant, today };
  const t = createTranslator(lang);
  const { overdue, due } = sortItems(mail);
  const role = t(`states.role_${recipient.role}`);
  return layOut({
    lang,
    subject: t('mail.subject', { text: subjectOf({ overdue, due }, lang) }),
    blocks: [
      { kind: 'paragraph', text: t('mail.greeting', { name: oneLine(recipient.fullName) }) },
      { kind: 'paragraph', text: intro(mail, lang) },
      ...list('overdue', overdue, longestList, setting),
      ...list('due', due, longestList - overdue.length, setting),
      ...more(items.length - longestList, setting),
      { kind: 'paragraph', text: t('mail.reminder_note') },
    ],
    footer: [t('mail.reason_footer', { role, tenant: oneLine(tenant.name) }), t('mail.closing')],
    ...unsubscribeLink(options),
  });
}

function subjectOf(sorted: SortedItems, lang: Lang): string {
  const t = createTranslator(lang);
  const first = mostUrgent(sorted);
  const overdue = sorted.overdue.length;
  const due = sorted.due.length;
  const title = shortTitle(nameWork(first, lang));
  if (overdue === 0) return t('mail.reminder_subject_due', { due, title });
  if (due === 0) return t('mail.reminder_subject_overdue', { overdue, title });
  return t('mail.reminder_subject_both', { overdue, due, title });
}

function intro({ recipient, tenant, today, items }: ReminderMail, lang: Lang): string {
  return createTranslator(lang)('mail.reminder_intro', {
    agency: oneLine(recipient.agencyName ?? tenant.name),
    date: createFormatters(lang).formatDate(today),
    count: items.length,
  });
}

function list(
  tone: Tone,
  items: readonly ReminderItem[],
  room: number,
  setting: MailSetting,
): MailBlock[] {
  if (items.length === 0 || room <= 0) return [];
  const key = tone === 'overdue' ? 'mail.reminder_overdue_heading' : 'mail.reminder_due_heading';
  const text = createTranslator(setting.lang)(key, { count: items.length });
  const shown = items.slice(0, room);
  return [
    { kind: 'heading', tone, text },
    ...shown.map((item): MailBlock => ({ kind: 'item', item: writeWorkItem(item, setting) })),
  ];
}

function more(count: number, { lang, appUrl, tenant }: MailSetting): MailBlock[] {
  if (count <= 0) return [];
  const t = createTranslator(lang);
  const link = { label: t('mail.reminder_more_action'), url: tenantUrl(appUrl, tenant) };
  return [
    { kind: 'paragraph', text: t('mail.reminder_more', { count }) },
    { kind: 'button', link },
  ];
}
