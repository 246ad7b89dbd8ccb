import type { CivilDate, ReminderAbout } from '@tiendo/contracts';
import { createFormatters, createTranslator, type Lang } from '@tiendo/i18n';
import { oneLine } from './clean-text.ts';
import { workUrl, type Site } from './links.ts';
import type { Tone, WorkItem } from './mail-document.ts';

/** Work is a task or a report as a mail speaks of it; `periodLabel` is a report's period in words. */
export interface Work {
  about: ReminderAbout;
  id: string;
  title: string;
  planTitle: string;
  planNumber: string | null;
  periodLabel?: string;
  lastDay: CivilDate;
}

/** MailSetting is in which language, of which place and on which day a mail speaks. */
export interface MailSetting extends Site {
  lang: Lang;
  today: CivilDate;
}

/** writeWorkItem puts a piece of work into words, with the link to its form under its usual name or the given one. */
export function writeWorkItem(
  work: Work,
  tone: Tone,
  setting: MailSetting,
  label?: string,
): WorkItem {
  const t = createTranslator(setting.lang);
  const { formatDeadline, formatDistance } = createFormatters(setting.lang);
  const deadline = formatDeadline(work.lastDay);
  const distance = formatDistance(work.lastDay, setting.today);
  const open = work.about === 'task' ? 'mail.item_open_task' : 'mail.item_open_report';
  return {
    title: oneLine(work.title),
    tone,
    deadline: t('mail.item_deadline', { deadline, distance }),
    facts: factsOf(work, setting.lang),
    link: { label: label ?? t(open), url: workUrl(setting, work) },
  };
}

function factsOf(work: Work, lang: Lang): string[] {
  const t = createTranslator(lang);
  const plan = oneLine(work.planTitle);
  const number = oneLine(work.planNumber ?? '');
  const period = oneLine(work.periodLabel ?? '');
  return [
    ...(period ? [t('mail.item_period', { period })] : []),
    number ? t('mail.item_plan_number', { plan, number }) : t('mail.item_plan', { plan }),
  ];
}

/** nameWork names a piece of work in one line: a report with its period, unless its title says it already. */
export function nameWork({ title, periodLabel = '' }: Pick<Work, 'title' | 'periodLabel'>): string {
  const name = oneLine(title);
  const period = oneLine(periodLabel);
  const isSaid = name.toLocaleLowerCase('vi').includes(period.toLocaleLowerCase('vi'));
  return isSaid ? name : `${name} (${period})`;
}
