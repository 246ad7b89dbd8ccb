import type { MailText, PlanDigest, ReminderItem, ReminderMail } from '@tiendo/contracts';
import { createFormatters, createTranslator } from '@tiendo/i18n';
import { oneLine } from './clean-text.ts';
import { layOut } from './layout.ts';
import { tenantUrl } from './links.ts';
import type { MailBlock, Tone } from './mail-document.ts';
import { subjectOf } from './reminder-subject.ts';
import { renderNewsMail } from './render-news-mail.ts';
import { unsubscribeLink, type RenderOptions } from './render-options.ts';
import { sortItems } from './sort-items.ts';
import { writeWorkItem, type MailSetting } from './work-item.ts';

/** Mail programs cut a longer mail off, and nobody reads it to its end. */
const longestList = 40;

/**
 * renderReminderMail writes the one reminder that a person gets on a day: what they owe, overdue first and longest first, what waits for
 * their decision, what others owe, and the week's digests; each piece of work with its last day, what is missing, and the link to its form. The subject counts
 * all of it and names the most urgent. Without anything to say it throws a RangeError.
 */
export function renderReminderMail(mail: ReminderMail, options: RenderOptions): MailText {
  const { tenant, today, recipient, returned } = mail;
  if (returned) {
    const { report, by, reason } = returned;
    const news = { news: 'returned', by, said: reason } as const;
    return renderNewsMail({ ...news, tenant, recipient, report, today }, options);
  }
  const lang = options.lang ?? 'vi';
  const setting = { lang, appUrl: options.appUrl, tenant, today };
  const t = createTranslator(lang);
  const role = t(`states.role_${recipient.role}`);
  return layOut({
    lang,
    subject: t('mail.subject', { text: subjectOf(mail, lang) }),
    blocks: [
      { kind: 'paragraph', text: t('mail.greeting', { name: oneLine(recipient.fullName) }) },
      ...ownBlocks(mail, setting),
      ...listBlocks('mail.waiting_heading', mail.waiting, setting, { label: 'mail.item_decide' }),
      ...listBlocks('mail.followed_heading', mail.followed, setting, { label: 'mail.item_look' }),
      ...mail.digests.flatMap((digest) => digestBlocks(digest, setting)),
      { kind: 'paragraph', text: t('mail.reminder_note') },
    ],
    footer: [t('mail.reason_footer', { role, tenant: oneLine(tenant.name) }), t('mail.closing')],
    ...unsubscribeLink(options),
  });
}

function ownBlocks(mail: ReminderMail, setting: MailSetting): MailBlock[] {
  const { recipient, tenant, today, items } = mail;
  if (items.length === 0) return [];
  const t = createTranslator(setting.lang);
  const { overdue, due } = sortItems(mail);
  const text = t('mail.reminder_intro', {
    agency: oneLine(recipient.agencyName ?? tenant.name),
    date: createFormatters(setting.lang).formatDate(today),
    count: items.length,
  });
  const room = longestList - overdue.length;
  return [
    { kind: 'paragraph', text },
    ...listBlocks('mail.reminder_overdue_heading', overdue, setting, { tone: 'overdue' }),
    ...listBlocks('mail.reminder_due_heading', due, setting, { tone: 'due', room }),
    ...more(items.length - longestList, setting),
  ];
}

type Heading =
  | 'mail.reminder_overdue_heading'
  | 'mail.reminder_due_heading'
  | 'mail.waiting_heading'
  | 'mail.followed_heading';

interface ListLook {
  tone?: Tone;
  /** The words to click, where they are not those of the work's own form; what others owe names its agency. */
  label?: 'mail.item_decide' | 'mail.item_look';
  room?: number;
}

function listBlocks(
  heading: Heading,
  items: readonly ReminderItem[],
  setting: MailSetting,
  { tone, label, room = longestList }: ListLook,
): MailBlock[] {
  if (items.length === 0 || room <= 0) return [];
  const t = createTranslator(setting.lang);
  const words = label && { label: t(label), namesAgency: true };
  return [
    { kind: 'heading', ...(tone && { tone }), text: t(heading, { count: items.length }) },
    ...items
      .slice(0, room)
      .map((item): MailBlock => ({ kind: 'item', item: writeWorkItem(item, setting, words) })),
  ];
}

function digestBlocks(digest: PlanDigest, setting: MailSetting): MailBlock[] {
  const t = createTranslator(setting.lang);
  const { overdue, dueSoon, unreachable, waitingReports, waitingExtensions } = digest;
  const counts = t('mail.digest_counts', {
    overdue: overdue.length,
    due: dueSoon.length,
    reports: waitingReports,
    extensions: waitingExtensions,
  });
  const look = { label: t('mail.item_look'), namesAgency: true };
  const shown = [...overdue, ...dueSoon].slice(0, longestList);
  const names = unreachable.map((name) => oneLine(name)).join(', ');
  return [
    { kind: 'heading', text: t('mail.digest_heading', { plan: oneLine(digest.planTitle) }) },
    { kind: 'paragraph', text: counts },
    ...(names
      ? [{ kind: 'paragraph' as const, text: t('mail.digest_unreachable', { names }) }]
      : []),
    ...shown.map((item): MailBlock => ({ kind: 'item', item: writeWorkItem(item, setting, look) })),
    ...more(overdue.length + dueSoon.length - longestList, setting),
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
