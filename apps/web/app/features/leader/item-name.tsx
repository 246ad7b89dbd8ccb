import { useText } from '#app/lib/text.ts';
import type { Shown } from './leader-page.tsx';

type Item = Pick<
  Shown['deadlines']['rows'][number],
  'about' | 'id' | 'title' | 'period' | 'lastDay'
>;

/** itemHref is where a task or report is done; reports that several agencies owe are seen in the plan's table. */
export function itemHref(item: Item, tenant: string | undefined, base: string): string {
  if (item.id === null) return `${base}/bao-cao?nam=${item.lastDay.slice(0, 4)}`;
  return `/${tenant}/${item.about === 'task' ? 'nhiem-vu' : 'bao-cao'}/${item.id}`;
}

/** ItemName names a task, or a report with its window. */
export function ItemName({ item, href }: { readonly item: Item; readonly href: string }) {
  const { formatPeriod } = useText();
  return (
    <span className="leader-clamp">
      <a href={href}>{item.title}</a>
      {item.period !== null && ` · ${formatPeriod(item.period)}`}
    </span>
  );
}
