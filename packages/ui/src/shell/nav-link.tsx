import { Icon } from '../icon/icon.tsx';
import type { NavItem } from './nav-item.ts';

/** NavLink shows one place of the navigation, in the side column or (`short`) in the bottom bar. */
export function NavLink({
  item,
  short = false,
}: {
  readonly item: NavItem;
  readonly short?: boolean;
}) {
  const { href, label, icon, current, count, countLabel, shortLabel } = item;
  return (
    <a
      className="nav-link"
      href={href}
      aria-current={current ? 'page' : undefined}
      title={short ? undefined : label}
    >
      <Icon name={icon} size={20} />
      <span className="nav-label">{short ? (shortLabel ?? label) : label}</span>
      {count !== undefined && count > 0 && (
        <span className="nav-count">
          {count > 99 ? '99+' : count}
          {countLabel !== undefined && <span className="visually-hidden"> {countLabel}</span>}
        </span>
      )}
    </a>
  );
}
