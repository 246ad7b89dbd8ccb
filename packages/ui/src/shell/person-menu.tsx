import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';

/** PersonMenuProps: `children` are MenuLink, MenuForm or MenuHeading; `label` names the menu for screen readers. */
export type PersonMenuProps = {
  readonly name: string;
  readonly detail?: string;
  readonly label: string;
  readonly children: ReactNode;
};

/** PersonMenu is the menu of the person who is signed in; it opens without client script. */
export function PersonMenu({ name, detail, label, children }: PersonMenuProps) {
  return (
    <details className="menu">
      <summary className="menu-summary" aria-label={label}>
        {/* The sign is drawn by CSS: it is a picture of the name, not a part of what the menu is called. */}
        <span className="avatar" data-initials={initials(name)} aria-hidden="true" />
        <span className="menu-summary-name">{name}</span>
        <Icon name="chevronDown" size={14} />
      </summary>
      <div className="menu-panel">
        <p className="menu-person">
          <strong>{name}</strong>
          {detail !== undefined && <span>{detail}</span>}
        </p>
        {children}
      </div>
    </details>
  );
}

/** initials gives the two letters of a person's sign: of the middle and given name, as Vietnamese names are told apart. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  return words
    .slice(-2)
    .map((word) => Array.from(word)[0]?.toLocaleUpperCase('vi') ?? '')
    .join('');
}
