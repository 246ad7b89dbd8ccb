import type { Tab } from '@tiendo/ui';
import type { Outputs } from '#app/lib/api-types.ts';
import type { Text } from '#app/lib/text.ts';

type Plan = Outputs['plans']['readPlan'];

/** tabsOf are the parts of a plan, each with an address of its own; pages below a part keep its tab marked. */
export function tabsOf(plan: Plan, base: string, pathname: string, { t }: Text): Tab[] {
  const { counts } = plan;
  const parts = [
    { href: `${base}/chi-tieu`, label: t('targets.title'), count: counts.targets },
    { href: `${base}/nhiem-vu`, label: t('tasks.title'), count: counts.tasks },
    { href: `${base}/co-quan`, label: t('agencies.title'), count: counts.agenciesWithPart },
    { href: `${base}/bao-cao`, label: t('reporting.matrix_title') },
    { href: `${base}/lich`, label: t('reporting.calendar_tab') },
    { href: `${base}/che-do-bao-cao`, label: t('reporting.title'), count: counts.schedules },
    { href: `${base}/van-ban`, label: t('documents.tab') },
    { href: `${base}/phien-ban`, label: t('plan-versions.title') },
  ];
  const inPart = parts.find(({ href }) => pathname === href || pathname.startsWith(`${href}/`));
  return [
    { href: base, label: t('plans.overview'), current: !inPart },
    ...parts.map((part) => ({ ...part, current: part === inPart })),
  ];
}
