import type { CivilDate, MailTenant, ReminderItem } from '@tiendo/contracts';
import { createFormatters, createTranslator, type Lang } from '@tiendo/i18n';
import { oneLine } from './clean-text.ts';
import { workUrl } from './links.ts';
import type { Tone, WorkItem } from './mail-document.ts';

/** MailSetting is in which language, of which place and on which day a mail speaks. */
export interface MailSetting {
  lang: Lang;
  appUrl: string;
  tenant: MailTenant;
  today: CivilDate;
}

/** toneOf tells whether the last day has gone by. */
export function toneOf(item: ReminderItem, today: CivilDate): Tone {
  return item.lastDay < today ? 'overdue' : 'due';
}

/** ItemLook is the words to click, and whether whose work it is has to be said. */
export interface ItemLook {
  label: string;
  namesAgency: boolean;
}

/** The same piece of work is told to several people; its words are kept as long as the work itself. */
const written = new WeakMap<ReminderItem, Map<string, WorkItem>>();

/** writeWorkItem puts a piece of work into words, with the link to its form under its usual name or the given one. */
export function writeWorkItem(
  item: ReminderItem,
  setting: MailSetting,
  look?: Partial<ItemLook>,
): WorkItem {
  const { lang, today, appUrl, tenant } = setting;
  const key = [lang, today, appUrl, tenant.slug, look?.label, look?.namesAgency].join('|');
  const known = written.get(item) ?? new Map<string, WorkItem>();
  const words = known.get(key) ?? write(item, setting, look);
  written.set(item, known.set(key, words));
  return words;
}

function write(item: ReminderItem, setting: MailSetting, look?: Partial<ItemLook>): WorkItem {
  const { lang, today, appUrl, tenant } = setting;
  const t = createTranslator(lang);
  const { formatDeadline, formatDistance } = createFormatters(lang);
  const deadline = formatDeadline(item.lastDay);
  const distance = formatDistance(item.lastDay, today);
  const open = item.about === 'task' ? 'mail.item_open_task' : 'mail.item_open_report';
  const agency = look?.namesAgency
    ? [t('mail.item_agency', { name: oneLine(item.agencyName) })]
    : [];
  const standing = t('mail.item_standing', { standing: t(`mail.standing_${item.standing}`) });
  return {
    title: oneLine(item.title),
    tone: toneOf(item, today),
    deadline: t('mail.item_deadline', { deadline, distance }),
    facts: [...agency, standing, ...periodFact(item, lang), planFact(item, lang)],
    link: { label: look?.label ?? t(open), url: workUrl(appUrl, tenant, item) },
  };
}

function periodFact({ period }: ReminderItem, lang: Lang): string[] {
  if (period === null) return [];
  const name = createFormatters(lang).formatPeriod(period);
  return [createTranslator(lang)('mail.item_period', { period: name })];
}

function planFact(item: ReminderItem, lang: Lang): string {
  const t = createTranslator(lang);
  const plan = oneLine(item.planTitle);
  const number = oneLine(item.planNumber ?? '');
  return number ? t('mail.item_plan_number', { plan, number }) : t('mail.item_plan', { plan });
}

/** nameWork names a piece of work in one line: a report with its period, unless its title says it already. */
export function nameWork({ title, period }: ReminderItem, lang: Lang): string {
  const name = oneLine(title);
  if (period === null) return name;
  const window = createFormatters(lang).formatPeriod(period);
  const isSaid = name.toLocaleLowerCase('vi').includes(window.toLocaleLowerCase('vi'));
  return isSaid ? name : `${name} (${window})`;
}
