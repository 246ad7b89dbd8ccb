import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';

/** Crumb is one page above this one. */
export type Crumb = { readonly href: string; readonly label: string };

/** PageHeaderProps: `mark` stands beside the title (a badge), `actions` are buttons at its right. */
export type PageHeaderProps = {
  readonly title: string;
  readonly description?: ReactNode;
  readonly breadcrumbs?: readonly Crumb[];
  readonly breadcrumbsLabel?: string;
  readonly mark?: ReactNode;
  readonly actions?: ReactNode;
};

/** PageHeader holds the page's one h1, where it stands, and what can be done. */
export function PageHeader({
  title,
  description,
  breadcrumbs = [],
  breadcrumbsLabel,
  mark,
  actions,
}: PageHeaderProps) {
  return (
    <header className="page-header">
      {breadcrumbs.length > 0 && (
        <nav className="breadcrumbs" aria-label={breadcrumbsLabel}>
          <ol>
            {breadcrumbs.map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{label}</a>
                <Icon name="chevronRight" size={14} />
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className="page-header-row">
        <div className="page-header-text">
          <h1>
            {title}
            {mark !== undefined && <> {mark}</>}
          </h1>
          {description !== undefined && <p className="page-description">{description}</p>}
        </div>
        {actions !== undefined && <div className="page-actions">{actions}</div>}
      </div>
    </header>
  );
}
