import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';

/** LinkListItem is one place to go; without `href` it is shown and cannot be gone to, and `detail` says why. */
export type LinkListItem = {
  readonly href?: string;
  readonly title: string;
  readonly detail?: ReactNode;
};

/** LinkList offers a few places to choose from, each as large as a thumb. */
export function LinkList({ items }: { readonly items: readonly LinkListItem[] }) {
  return (
    <ul className="link-list">
      {items.map(({ href, title, detail }) => (
        <li key={`${href ?? ''} ${title}`}>
          {href === undefined ? (
            <div className="link-list-item">
              <Words title={title} detail={detail} />
            </div>
          ) : (
            <a className="link-list-item" href={href}>
              <Words title={title} detail={detail} />
              <Icon name="chevronRight" size={18} />
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

function Words({ title, detail }: Omit<LinkListItem, 'href'>) {
  return (
    <span className="link-list-words">
      <strong>{title}</strong>
      {detail !== undefined && <span>{detail}</span>}
    </span>
  );
}
