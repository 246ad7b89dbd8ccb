import { createFormatters, createTranslator } from '@tiendo/i18n';
import { oneLine, shortTitle } from './clean-text.ts';
import { layOut } from './layout.ts';
import { tenantUrl } from './links.ts';
import type { MailBlock, MailContent, Tone } from './mail-document.ts';
import { nameWork, writeWorkItem, type MailSetting, type Work } from './work-item.ts';

/** ReminderItem is one piece of work that somebody is reminded of. */
export interface ReminderItem extends Work {
  overdue: boolean;
}

/** ReminderMail is all that one person is reminded of on one day. */
export interface ReminderMail extends MailSetting {
  tenantName: string;
  recipientName: string;
  items: readonly ReminderItem[];
}

/** Mail programs cut a longer mail off, and nobody reads it to its end. */
const longestList = 40;

/**
 * renderReminderMail writes the one reminder that a person gets on a day: what is overdue first, longest first, each with its last day and
 * the link to its form. The subject counts all of it and names the most urgent. Without any item it throws a RangeError.
 */
export function renderReminderMail(mail: ReminderMail): MailContent {
  const { lang, items } = mail;
  const t = createTranslator(lang);
  const sorted = sortItems(mail);
  const tenant = oneLine(mail.tenantName);
  const date = createFormatters(lang).formatDate(mail.today);
  return layOut({
    lang,
    subject: t('mail.subject', { text: subjectOf(mail, sorted) }),
    blocks: [
      { kind: 'paragraph', text: t('mail.greeting', { name: oneLine(mail.recipientName) }) },
      { kind: 'paragraph', text: t('mail.reminder_intro', { date, tenant, count: items.length }) },
      ...list('overdue', sorted.overdue, longestList, mail),
      ...list('due', sorted.due, longestList - sorted.overdue.length, mail),
      ...more(items.length - longestList, mail),
      { kind: 'paragraph', text: t('mail.reminder_note') },
    ],
    footer: [t('mail.reason_footer', { tenant }), t('mail.closing')],
  });
}

type Sorted = Record<Tone, ReminderItem[]>;

function sortItems({ items, today }: ReminderMail): Sorted {
  const byDay = [...items].sort((a, b) => compare(a.lastDay, b.lastDay));
  const isOverdue = (item: ReminderItem) => item.overdue || item.lastDay < today;
  return { overdue: byDay.filter(isOverdue), due: byDay.filter((item) => !isOverdue(item)) };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function subjectOf({ lang }: ReminderMail, sorted: Sorted): string {
  const t = createTranslator(lang);
  const first = sorted.overdue[0] ?? sorted.due[0];
  if (first === undefined) throw new RangeError('a reminder needs at least one item');
  const overdue = sorted.overdue.length;
  const due = sorted.due.length;
  const title = shortTitle(nameWork(first));
  if (overdue === 0) return t('mail.reminder_subject_due', { due, title });
  if (due === 0) return t('mail.reminder_subject_overdue', { overdue, title });
  return t('mail.reminder_subject_both', { overdue, due, title });
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
    ...shown.map((item): MailBlock => ({ kind: 'item', item: writeWorkItem(item, tone, setting) })),
  ];
}

function more(count: number, setting: MailSetting): MailBlock[] {
  if (count <= 0) return [];
  const t = createTranslator(setting.lang);
  const link = { label: t('mail.reminder_more_action'), url: tenantUrl(setting) };
  return [
    { kind: 'paragraph', text: t('mail.reminder_more', { count }) },
    { kind: 'button', link },
  ];
}
