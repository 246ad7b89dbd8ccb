import type { PlanDigest, ReminderItem, ReminderMail, ShortText } from '@tiendo/contracts';
import { createFormatters, createTranslator, type Lang } from '@tiendo/i18n';
import { oneLine, shortTitle } from './clean-text.ts';
import { myWorkUrl, workUrl } from './links.ts';
import { subjectOf } from './reminder-subject.ts';
import type { RenderOptions } from './render-options.ts';
import { mostUrgent, sortItems, type SortedItems } from './sort-items.ts';
import { nameWork } from './work-item.ts';

/** ReminderText is a reminder in one line, with the values that a template of ZNS may show. */
export interface ReminderText extends ShortText {
  params: Record<
    'name' | 'count' | 'plan_number' | 'last_day' | 'work' | 'message' | 'path',
    string
  >;
}

/**
 * renderReminderText writes the reminder of a day for push, ZNS and SMS: how much there is, and of the most urgent its distance, last day, plan number and
 * name, in this order, since an SMS may cut the end. It leads to the form itself, or to all that is owed. What only waits for a decision or concerns
 * others is said as in a mail's subject. Without anything to say it throws a RangeError.
 */
export function renderReminderText(mail: ReminderMail, options: RenderOptions): ReminderText {
  const { tenant, recipient, items, today } = mail;
  if (mail.returned) return renderReturned(mail, mail.returned, options);
  if (items.length === 0) return renderOthers(mail, options);
  const lang = options.lang ?? 'vi';
  const t = createTranslator(lang);
  const sorted = sortItems(mail);
  const first = mostUrgent(sorted);
  const line = describe(first, today, lang);
  const short =
    items.length === 1
      ? `${line.charAt(0).toLocaleUpperCase(lang)}${line.slice(1)}`
      : t('mail.text_several', { counts: count(sorted, lang), first: line });
  const url =
    items.length === 1
      ? workUrl(options.appUrl, tenant, first)
      : myWorkUrl(options.appUrl, tenant, recipient.role);
  return layOutText(mail, lang, { short, url, count: items.length, first });
}

/** A report that came back: by whom, which one, and why, since an SMS may cut the end. */
function renderReturned(
  mail: ReminderMail,
  { report, by, reason }: NonNullable<ReminderMail['returned']>,
  options: RenderOptions,
): ReminderText {
  const { tenant } = mail;
  const lang = options.lang ?? 'vi';
  const t = createTranslator(lang);
  const work = shortTitle(nameWork(report, lang));
  const short = t('mail.text_returned', {
    by: oneLine(by),
    work,
    reason: shortTitle(oneLine(reason)),
  });
  const url = workUrl(options.appUrl, tenant, report);
  return layOutText(mail, lang, { short, url, count: 1, first: report });
}

/** Nothing of it is the person's own work: what waits for them, what others owe, or the digest. */
function renderOthers(mail: ReminderMail, options: RenderOptions): ReminderText {
  const { tenant, recipient, waiting, followed, digests } = mail;
  const lang = options.lang ?? 'vi';
  const short = subjectOf(mail, lang);
  const works = [...waiting, ...followed];
  const [first] = works;
  const url =
    first && works.length === 1
      ? workUrl(options.appUrl, tenant, first)
      : myWorkUrl(options.appUrl, tenant, recipient.role);
  const digest = digests[0];
  return layOutText(mail, lang, {
    short,
    url,
    count: works.length + digests.length,
    first,
    digest,
  });
}

interface Said {
  short: string;
  url: string;
  count: number;
  /** The piece of work that the text names; without one, the plan that it is about. */
  first: ReminderItem | undefined;
  digest?: PlanDigest | undefined;
}

function layOutText(
  { tenant, recipient }: ReminderMail,
  lang: Lang,
  { short, url, count: pieces, first, digest }: Said,
): ReminderText {
  const named = first ?? digest;
  return {
    title: createTranslator(lang)('mail.text_title', { tenant: oneLine(tenant.name) }),
    short,
    url,
    params: {
      name: oneLine(recipient.fullName),
      count: String(pieces),
      // ZNS refuses an empty value.
      plan_number: oneLine(named?.planNumber ?? '') || '–',
      last_day: first ? createFormatters(lang).formatDate(first.lastDay) : '–',
      work: shortTitle(first ? nameWork(first, lang) : oneLine(named?.planTitle ?? '')),
      message: short,
      path: new URL(url).pathname.slice(1),
    },
  };
}

function count({ overdue, due }: SortedItems, lang: Lang): string {
  const t = createTranslator(lang);
  const counts = [
    ...(overdue.length > 0 ? [t('mail.text_overdue', { count: overdue.length })] : []),
    ...(due.length > 0 ? [t('mail.text_due', { count: due.length })] : []),
  ];
  return counts.join(', ');
}

function describe(item: ReminderItem, today: string, lang: Lang): string {
  const t = createTranslator(lang);
  const { formatDate, formatDistance } = createFormatters(lang);
  const facts = {
    distance: formatDistance(item.lastDay, today),
    day: formatDate(item.lastDay),
    work: shortTitle(nameWork(item, lang)),
  };
  const number = oneLine(item.planNumber ?? '');
  return number
    ? t('mail.text_one_number', { ...facts, number })
    : t('mail.text_one', { ...facts, plan: shortTitle(oneLine(item.planTitle)) });
}
