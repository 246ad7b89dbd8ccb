import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icons.ts';

/** MenuHeading names the entries that follow it. */
export function MenuHeading({ children }: { readonly children: ReactNode }) {
  return <p className="menu-heading">{children}</p>;
}

/** MenuLink is an entry that goes somewhere. */
export function MenuLink({
  href,
  icon,
  current,
  children,
}: {
  readonly href: string;
  readonly icon?: IconName;
  readonly current?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <a className="menu-entry" href={href} aria-current={current ? 'true' : undefined}>
      {icon !== undefined && <Icon name={icon} />}
      <span>{children}</span>
      {current && <Icon name="save" className="menu-check" />}
    </a>
  );
}

/** MenuButton is an entry that acts; put it into a form of method post. */
export function MenuButton({
  icon,
  name,
  value,
  current,
  children,
}: {
  readonly icon?: IconName;
  readonly name?: string;
  readonly value?: string;
  readonly current?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <button
      className="menu-entry"
      type="submit"
      name={name}
      value={value}
      aria-current={current ? 'true' : undefined}
    >
      {icon !== undefined && <Icon name={icon} />}
      <span>{children}</span>
      {current && <Icon name="save" className="menu-check" />}
    </button>
  );
}
