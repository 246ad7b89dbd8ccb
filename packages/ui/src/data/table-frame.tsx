import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { tableRoles } from './table-roles.ts';

/** TableFrame holds a table in a region that scrolls by itself, named by the table's caption. */
export function TableFrame({
  caption,
  showCaption = false,
  fits = false,
  className,
  children,
}: {
  readonly caption: string;
  readonly showCaption?: boolean;
  /** fits says that the columns fit a desk, so that the head can stick to the page and the table need not scroll by itself. */
  readonly fits?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  return (
    <div
      className={classNames('table-scroll', fits && 'table-fits')}
      // A region would drown the page's landmarks in tables, and a fieldset is no place for one.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- see above
      role="group"
      aria-label={caption}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- without it the keyboard cannot scroll a wide table
      tabIndex={0}
    >
      <table className={classNames('data-table', className)} {...tableRoles.table}>
        <caption className={showCaption ? undefined : 'visually-hidden'}>{caption}</caption>
        {children}
      </table>
    </div>
  );
}
