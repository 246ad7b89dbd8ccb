import { useText } from '#app/lib/text.ts';

/** NotShown says how much of a list the page leaves out, and leads to all of it. */
export function NotShown(props: {
  readonly list: { rows: readonly unknown[]; total: number };
  readonly href?: string;
}) {
  const { t, formatNumber } = useText();
  const { list, href } = props;
  const count = list.total - list.rows.length;
  if (count <= 0) return null;
  const words = t('leader.not_shown', { count: formatNumber(count) });
  return <p className="leader-more">{href === undefined ? words : <a href={href}>{words}</a>}</p>;
}
