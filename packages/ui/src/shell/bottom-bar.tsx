import { Icon } from '../icon/icon.tsx';
import type { NavItem } from './nav-item.ts';
import { NavLink } from './nav-link.tsx';

/** BottomBar is a phone's navigation: four places, or three and the rest under `more`. */
export function BottomBar({
  items,
  label,
  more,
}: {
  readonly items: readonly NavItem[];
  readonly label: string;
  readonly more: string;
}) {
  const direct = items.length <= 4 ? items : items.slice(0, 3);
  const rest = items.slice(direct.length);
  return (
    <nav className="bottom-bar" aria-label={label}>
      {direct.map((item) => (
        <NavLink key={item.href} item={item} short />
      ))}
      {rest.length > 0 && (
        <details className="bottom-more">
          <summary
            className="nav-link"
            aria-current={rest.some((item) => item.current) ? 'true' : undefined}
          >
            <Icon name="more" size={20} />
            <span className="nav-label">{more}</span>
          </summary>
          <div className="bottom-sheet">
            {rest.map((item) => (
              <NavLink key={item.href} item={item} />
            ))}
          </div>
        </details>
      )}
    </nav>
  );
}
